#include "pack/equation.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace gouji {
namespace {

using Steps = std::span<const Step>;

/// Where the right side begins: walking back from the end over exactly one operand.
std::size_t right_begin(Steps steps) {
  std::int64_t wanted = 1;
  std::size_t at = steps.size() - 1;  // the last step is the comparison
  while (wanted > 0) {
    const Step& step = steps[--at];
    if (step.op == Step::Op::cell) wanted -= 1;
    if (step.op == Step::Op::add) wanted += 1;
    if (step.op == Step::Op::sum) wanted += step.integer - 1;
  }
  return at;
}

std::optional<std::size_t> column_index(const RowForm& row, ColumnId column) {
  const auto found = std::find_if(row.columns.begin(), row.columns.end(),
                                  [column](const ColumnForm& form) { return form.id == column; });
  if (found == row.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - row.columns.begin());
}

/// The steps on either side of a rule's “=”.
struct Sides {
  explicit Sides(const Rule& rule) {
    const std::size_t split = right_begin(rule.expression);
    left = rule.expression.first(split);
    right = rule.expression.subspan(split, rule.expression.size() - 1 - split);
  }

  Steps left;
  Steps right;
};

/// A rule applied to one row or column: what its expression leaves open.
struct Instance {
  const TableForm& form;
  std::size_t row = 0;
  std::size_t column = 0;

  [[nodiscard]] std::optional<std::size_t> row_of(std::optional<RowId> id) const {
    return id ? form.index_of(*id) : row;
  }

  [[nodiscard]] std::optional<Term> cell(std::optional<std::size_t> at_row, std::optional<ColumnId> column_id) const {
    if (!at_row) return std::nullopt;
    const auto at_column = column_id ? column_index(form.rows[*at_row], *column_id) : column;
    if (!at_column || *at_column >= form.rows[*at_row].columns.size()) return std::nullopt;
    return Term{static_cast<std::uint16_t>(*at_row), static_cast<std::uint16_t>(*at_column)};
  }

  [[nodiscard]] std::optional<std::vector<Term>> side(Steps steps) const {
    std::vector<Term> terms;
    terms.reserve(steps.size());
    for (const Step& step : steps) {
      if (step.op != Step::Op::cell) continue;
      const auto at_row = row_of(step.row);
      if (step.of_group && !at_row) continue;
      const auto term = cell(at_row, step.column);
      if (!term) return std::nullopt;
      terms.push_back(*term);
    }
    return terms;
  }

  [[nodiscard]] std::optional<Equation> equation(const Rule& rule, const Sides& sides) const {
    auto left = side(sides.left);
    auto right = side(sides.right);
    const auto at = cell(row_of(rule.at_row), rule.at_column);
    if (!left || !right || !at) return std::nullopt;
    return Equation{&rule, *std::move(left), *std::move(right), *at};
  }
};

/// A whole and its parts: rows named "requests" and "requests.counter".
struct Group {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;
};

std::vector<Group> groups_of(const TableForm& form) {
  std::vector<Group> groups;
  for (std::size_t row = 0; row < form.rows.size(); ++row) {
    const std::string prefix = std::string(name_of(form.rows[row].id)) + ".";
    Group group{.whole = row};
    for (std::size_t part = 0; part < form.rows.size(); ++part) {
      if (name_of(form.rows[part].id).starts_with(prefix)) group.parts.push_back(part);
    }
    if (!group.parts.empty()) groups.push_back(std::move(group));
  }
  return groups;
}

std::vector<Term> group_side(Steps steps, const Group& group, std::size_t column) {
  std::vector<Term> terms;
  const auto add = [&](std::size_t row) {
    terms.push_back({static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)});
  };
  for (const Step& step : steps) {
    if (step.op != Step::Op::cell) continue;
    if (!step.of_group) add(group.whole);
    if (step.of_group) std::for_each(group.parts.begin(), group.parts.end(), add);
  }
  return terms;
}

std::vector<Equation> equations_of_groups(const Rule& rule, const TableForm& form) {
  const Sides sides(rule);
  std::vector<Equation> equations;
  for (const Group& group : groups_of(form)) {
    for (std::size_t column = 0; column < form.rows[group.whole].columns.size(); ++column) {
      const Term at{static_cast<std::uint16_t>(group.whole), static_cast<std::uint16_t>(column)};
      equations.push_back(
          {&rule, group_side(sides.left, group, column), group_side(sides.right, group, column), at, true});
    }
  }
  return equations;
}

}  // namespace

std::vector<Equation> equations_of(const Rule& rule, const TableForm& form) {
  if (rule.range == Range::groups) return equations_of_groups(rule, form);
  const std::size_t rows = rule.range == Range::rows ? form.rows.size() : 1;
  const std::size_t columns = rule.range == Range::columns ? form.rows.front().columns.size() : 1;
  const Sides sides(rule);
  std::vector<Equation> equations;
  equations.reserve(rows * columns);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      if (auto equation = Instance{form, row, column}.equation(rule, sides)) equations.push_back(*std::move(equation));
    }
  }
  return equations;
}

}  // namespace gouji
