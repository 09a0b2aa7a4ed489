#include "explain/lost_row.hpp"

#include <algorithm>

#include "parse/value.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_cells = 15;

/// An equation within a row, by the indices of its cells.
struct OwnEquation {
  std::vector<std::size_t> left;
  std::vector<std::size_t> right;
};

std::optional<std::vector<std::size_t>> indices_of(const std::vector<Term>& terms, const std::vector<Term>& cells) {
  std::vector<std::size_t> indices;
  for (Term term : terms) {
    const auto found = std::find(cells.begin(), cells.end(), term);
    if (found == cells.end()) return std::nullopt;
    indices.push_back(static_cast<std::size_t>(found - cells.begin()));
  }
  return indices;
}

std::vector<OwnEquation> own_equations(const LostRow& row, std::span<const Equation> equations) {
  std::vector<OwnEquation> own;
  for (const Equation& equation : equations) {
    auto left = indices_of(equation.left, row.cells);
    auto right = indices_of(equation.right, row.cells);
    if (left && right) own.push_back({*std::move(left), *std::move(right)});
  }
  return own;
}

/// Seats the values in every order-preserving way and keeps the plans under which the row adds up.
class PlanSearch {
 public:
  PlanSearch(LostRow& row, std::vector<OwnEquation> equations) : row_(row), equations_(std::move(equations)) {}

  void run() {
    plan_.assign(row_.cells.size(), no_value);
    seat(0, 0);
  }

 private:
  void seat(std::size_t value, std::size_t first) {
    if (value == row_.values.size()) {
      if (std::all_of(equations_.begin(), equations_.end(), [this](const OwnEquation& each) { return holds(each); })) {
        row_.plans.push_back(plan_);
      }
      return;
    }
    const std::size_t left = row_.values.size() - value;
    for (std::size_t cell = first; cell + left <= row_.cells.size(); ++cell) {
      plan_[cell] = static_cast<std::int8_t>(value);
      seat(value + 1, cell + 1);
      plan_[cell] = no_value;
    }
  }

  [[nodiscard]] bool holds(const OwnEquation& equation) const {
    return sum(equation.left) == sum(equation.right) && !lacks_sum(equation.left, equation.right) &&
           !lacks_sum(equation.right, equation.left);
  }

  [[nodiscard]] std::int64_t sum(const std::vector<std::size_t>& side) const {
    std::int64_t total = 0;
    for (std::size_t cell : side) total += row_.figure(plan_, cell);
    return total;
  }

  /// A blank sum beside a figure is a missing sum (semantics §1), not nought.
  [[nodiscard]] bool lacks_sum(const std::vector<std::size_t>& sums, const std::vector<std::size_t>& parts) const {
    const auto is_blank = [this](std::size_t cell) { return plan_[cell] == no_value; };
    return sums.size() == 1 && is_blank(sums.front()) && !std::all_of(parts.begin(), parts.end(), is_blank);
  }

  LostRow& row_;
  std::vector<OwnEquation> equations_;
  SeatPlan plan_;
};

bool is_count(const Cell& cell) {
  constexpr std::int64_t most = 1'000'000'000'000;
  return cell.number && cell.number->is_integer() && !cell.number->is_negative() && cell.number->integer() <= most;
}

/// The row's values as cells; nothing where one is no count.
std::optional<std::vector<Cell>> counts_of(const RowReading& row) {
  std::vector<Cell> counts;
  for (const Located<std::string>& value : row.values) {
    counts.push_back(read_cell(value.value, value.span, Measure::count));
    if (!is_count(counts.back())) return std::nullopt;
  }
  return counts;
}

bool is_lost(const RowReading& row) {
  return row.present && !row.placed && !row.values.empty();
}

void add_cells(LostRow& lost, const Table& table, std::size_t row) {
  for (std::size_t column = 0; column < table.cells[row].size(); ++column) {
    lost.cells.push_back({static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)});
  }
}

}  // namespace

std::vector<LostRow> lost_rows(const Table& table, std::span<const Equation> equations) {
  std::vector<LostRow> lost;
  for (std::size_t row = 0; row < table.rows.size();) {
    const std::size_t first = row++;
    if (!is_lost(table.rows[first])) continue;
    LostRow found;
    add_cells(found, table, first);
    while (row < table.rows.size() && table.rows[row].values == table.rows[first].values)
      add_cells(found, table, row++);
    auto values = counts_of(table.rows[first]);
    if (!values || values->size() >= found.cells.size() || found.cells.size() > most_cells) continue;
    found.values = *std::move(values);
    auto own = own_equations(found, equations);
    if (own.empty()) continue;
    PlanSearch(found, std::move(own)).run();
    if (!found.plans.empty()) lost.push_back(std::move(found));
  }
  return lost;
}

}  // namespace gouji
