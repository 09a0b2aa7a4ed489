// Stage: text. Where each byte of a derived text came from. Places are carried through every stage by these maps,
// never searched for afterwards.
#pragma once

#include <cstdint>
#include <vector>

#include "text/span.hpp"

namespace gouji {

/// A piecewise linear map from byte offsets of a derived text to byte offsets of its origin.
class OffsetMap {
 public:
  /// From offset `derived` on, each unit of `derived_unit` bytes stands for `origin_unit` bytes that begin at `origin`:
  /// 1:1 for copied bytes, 3:2 for Chinese characters decoded from GBK, 2:6 for the two bytes that `&nbsp;` yields.
  /// `derived` must not decrease from call to call; `origin` may, where a reader moved text (foster parenting). A piece
  /// that continues the last one costs nothing.
  void append(std::uint32_t derived, std::uint32_t origin, std::uint32_t derived_unit = 1,
              std::uint32_t origin_unit = 1);

  /// From `derived` on, the bytes are those of `copied`, a span of a text that itself came through `inner`.
  void append(std::uint32_t derived, Span copied, const OffsetMap& inner);

  /// Where the unit begins that holds the derived byte. An empty map is the identity.
  [[nodiscard]] std::uint32_t origin(std::uint32_t derived) const;

  /// The bytes that yielded `derived`, whole units; an empty span stays empty, at the place of its begin.
  [[nodiscard]] Span origin(Span derived) const;

  [[nodiscard]] bool is_identity() const { return pieces_.empty(); }
  void clear() { pieces_.clear(); }

 private:
  struct Piece {
    std::uint32_t derived;
    std::uint32_t origin;
    std::uint32_t derived_unit;
    std::uint32_t origin_unit;
  };
  [[nodiscard]] const Piece& piece_at(std::uint32_t derived) const;

  std::vector<Piece> pieces_;
};

}  // namespace gouji
