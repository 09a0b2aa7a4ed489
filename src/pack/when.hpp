// Stage: pack. For which reports a rule is, besides their editions: kinds of organ, years, a condition over cells.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "report/expression.hpp"
#include "report/report.hpp"

namespace gouji {

/// Years of reports, both ends among them; an end that is not given is open.
struct Years {
  std::optional<int> from;
  std::optional<int> until;

  [[nodiscard]] bool are_all() const { return !from && !until; }
  [[nodiscard]] bool contain(int year) const { return (!from || *from <= year) && (!until || year <= *until); }
  friend bool operator==(const Years&, const Years&) = default;
};

/// A condition over cells of one table; its names are row.column.
struct CellCondition {
  TableId table{};
  std::string_view text;
  std::span<const Step> steps;
};

struct When {
  std::span<const OrganKind> organs;  ///< empty: all
  Years years;
  std::optional<CellCondition> holds;

  [[nodiscard]] bool is_always() const { return organs.empty() && years.are_all() && !holds; }
};

}  // namespace gouji
