// Stage: report. One cell of a statutory table: what kind of thing stands in it and the exact figure, if it holds one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/room.hpp"
#include "report/decimal.hpp"
#include "text/span.hpp"

namespace gouji {

enum class CellState : std::uint8_t {
  number,
  blank,   ///< empty, no-break or ideographic space
  dash,    ///< / — - 无 _ N/A
  text,    ///< anything else; its number where it holds exactly one outside brackets
  unread,  ///< known to exist; position or digits lost. Its figure may be known all the same
};

/// The unit of an amount, as printed.
enum class MoneyUnit : std::uint8_t { none, yuan, ten_thousand_yuan, hundred_million_yuan };

struct Cell {
  CellState state = CellState::unread;
  std::optional<Decimal> number;
  MoneyUnit unit = MoneyUnit::none;
  bool unit_repeated = false;  ///< more than one unit word is printed
  bool has_sign = false;       ///< a sign or 增/减 is printed
  std::string text;            ///< as printed, white space trimmed
  Span span;                   ///< of the canonical text
  Room room;                   ///< of a blank without a cell of its own: where a figure can be written

  friend bool operator==(const Cell&, const Cell&) = default;
};

[[nodiscard]] std::string_view name_of(CellState state);
[[nodiscard]] std::string_view label_of(MoneyUnit unit);  // "亿元"

/// The cell's amount in 元; nothing without a number. A cell without unit counts in the given one.
[[nodiscard]] std::optional<Decimal> in_yuan(const Cell& cell, MoneyUnit otherwise);

}  // namespace gouji
