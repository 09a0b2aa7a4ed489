// Stage: parse. Texts that keep the layout of their page: a value belongs to the column under whose values it stands.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "parse/piece.hpp"

namespace gouji {

/// How far along its line of text a place stands: in characters, as pdftotext counts, and in columns of a terminal.
struct LinePlace {
  std::uint32_t characters = 0;
  std::uint32_t columns = 0;
};

/// Measures places of one line after another, from left to right.
class Ruler {
 public:
  explicit Ruler(std::string_view text) : text_(text) {}

  void begin_line(std::uint32_t at);
  /// Of a place in the current line, at or behind the last one measured.
  [[nodiscard]] LinePlace measure(std::uint32_t at);

 private:
  std::string_view text_;
  std::uint32_t at_ = 0;
  LinePlace place_;
};

/// The complete row nearest to a row, if both stand on one line and space sets off the values of the complete one.
[[nodiscard]] const Line* nearest_model(std::span<const Line> lines, const Line& line, std::size_t cells);

/// The row with its blank cells, each value under one of the model's and the last under the last: it is the sum, and
/// stands there in every row. Nothing where a value stands between two columns.
[[nodiscard]] std::optional<std::vector<Slot>> placed_like(const Line& model, const Line& line);

}  // namespace gouji
