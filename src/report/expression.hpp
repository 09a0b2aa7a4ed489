// Stage: report. An expression over cells, as rule packs write it, in postfix order: operands come before what joins
// them, so that it is evaluated with one stack and stored as a plain array.
#pragma once

#include <cstdint>
#include <optional>

#include "report/vocabulary.hpp"

namespace gouji {

struct Step {
  enum class Op : std::uint8_t {
    cell,     ///< pushes a cell's figure
    integer,  ///< pushes `integer`
    sum,      ///< replaces the top `integer` operands by their sum: the rows of a group
    add,
    subtract,
    equal,
    at_most,
    at_least,
    less,
    greater,
    negate,
    conjunction,
    disjunction,
    implies,
    iff,
    has_sign,       ///< of the cell given here: a sign or 增/减 is printed
    has_unit,       ///< a unit of money is printed
    unit_repeated,  ///< more than one unit is printed
    is_blank,       ///< the cell is empty
    is_dash,        ///< a dash stands in it: / — 无
    is_text,        ///< words stand in it
  };

  Op op = Op::cell;
  std::optional<RowId> row;        ///< none where the rule ranges over rows
  std::optional<ColumnId> column;  ///< none where the rule ranges over columns
  bool of_group = false;           ///< from a group: skipped in forms that lack the row
  std::int64_t integer = 0;
  bool of_previous = false;  ///< of last year's report

  friend constexpr bool operator==(const Step&, const Step&) = default;
};

/// What the names of an expression leave open: the rule is applied to every row or every column of its table.
/// With `groups` it is applied to every column of every row that stands over a group of others, the whole and its
/// parts.
enum class Range : std::uint8_t { none, rows, columns, groups };

}  // namespace gouji
