// Stage: text. What every decoder writes into: text whose lines end in LF, free of control characters, with the map
// back to the file and the places of damage. It knows nothing of encodings.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/code_point.hpp"
#include "text/offset_map.hpp"
#include "text/span.hpp"

namespace gouji {

class CleanText {
 public:
  /// Takes over a clean run of UTF-8 (see clean_run) that stands in the file at `origin`.
  void copy(std::string_view run, std::uint32_t origin);

  /// Takes over one character. CR LF and CR become LF, as do form feed and vertical tab; broken sequences and all other
  /// control characters but TAB become U+FFFD, which is damage.
  void put(CodePoint character, std::uint32_t origin);

  void reserve(std::size_t bytes) { text_.reserve(bytes); }

  [[nodiscard]] std::string take_text() { return std::move(text_); }
  [[nodiscard]] OffsetMap take_origin() { return std::move(origin_); }
  [[nodiscard]] std::vector<Span> take_damaged() { return std::move(damaged_); }

 private:
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(text_.size()); }
  void note_origin(Span written, std::uint32_t origin, std::uint32_t origin_size);
  void note_damage(Span place);

  std::string text_;
  OffsetMap origin_;
  std::vector<Span> damaged_;
  bool after_return_ = false;  ///< the last character was CR, so that an LF is the second half of its line end
};

}  // namespace gouji
