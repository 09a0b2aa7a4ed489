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
class LineRuler {
 public:
  explicit LineRuler(std::string_view text) : text_(text) {}

  void begin_line(std::uint32_t at);
  /// Of a place in the current line, at or behind the last one measured.
  [[nodiscard]] LinePlace measure(std::uint32_t at);

 private:
  std::string_view text_;
  std::uint32_t at_ = 0;
  LinePlace place_;
};

/// The columns in which the complete rows of a table are set.
class ColumnLayout {
 public:
  explicit ColumnLayout(std::span<const RunRow> rows);

  /// The row with its blank cells, each value under one of the nearest complete row on its page. Nothing where a value
  /// stands between two columns, where characters and columns of a terminal disagree and neither is proved, or where a
  /// row that ends in its sum does not end there.
  [[nodiscard]] std::optional<std::vector<Slot>> place(RunRow row, bool ends_in_sum) const;

 private:
  using Measure = std::uint32_t Slot::*;

  [[nodiscard]] const Line* model_for(RunRow row) const;
  [[nodiscard]] std::uint32_t unevenness(Measure measure) const;

  std::vector<const Line*> complete_;
  std::vector<Measure> measures_ = {&Slot::characters, &Slot::column};  ///< those not disproved
};

}  // namespace gouji
