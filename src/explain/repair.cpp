#include "explain/repair.hpp"

#include <algorithm>
#include <cassert>

#include "explain/linear.hpp"

namespace gouji {
namespace {

constexpr std::size_t node_budget = 300'000;
constexpr std::size_t most_repairs = 1'000;

/// Grows sets of cells. A set must touch every broken equation, and an equation that holds is touched by none of its
/// cells or by two; whichever equation wants another cell says which cells may come next. So nothing is left out, and
/// most sets are never looked at.
class RepairSearch {
 public:
  RepairSearch(const Code& code, const Figures& figures, std::span<const EquationIndex> broken)
      : code_(code),
        figures_(figures),
        syndrome_(syndrome_of(code, figures)),
        broken_(broken.begin(), broken.end()),
        counts_(code.equation_count()),
        dropped_(code.equation_count()),
        barred_(code.cell_count()) {
    for (EquationIndex equation = 0; equation < code.equation_count(); ++equation) {
      dropped_[equation] = syndrome_[equation] != 0;
    }
    for (EquationIndex equation : broken) dropped_[equation] = false;
  }

  Repairs run() && {
    for (size_ = 1; size_ <= largest_repair && result_.all.empty() && result_.complete; ++size_) grow();
    return std::move(result_);
  }

 private:
  void grow() {
    if (++nodes_ > node_budget || result_.all.size() >= most_repairs) {
      result_.complete = false;
      return;
    }
    const std::vector<EquationIndex> wanting = equations_in_want();
    const std::size_t left = size_ - set_.size();
    if (wanting.size() > left * code_.widest_signature()) return;
    if (left == 0) return keep_if_sound();
    if (wanting.empty()) return branch(neighbours());
    branch(code_.members(*std::min_element(wanting.begin(), wanting.end(), [this](EquationIndex a, EquationIndex b) {
      return code_.members(a).size() < code_.members(b).size();
    })));
  }

  /// Broken ones that no cell touches, and sound ones that a single cell would break.
  [[nodiscard]] std::vector<EquationIndex> equations_in_want() const {
    std::vector<EquationIndex> wanting;
    for (EquationIndex equation : broken_) {
      if (counts_[equation] == 0) wanting.push_back(equation);
    }
    for (CellIndex cell : set_) {
      for (const Code::Part& part : code_.signature(cell)) {
        const bool lonely = counts_[part.equation] == 1 && syndrome_[part.equation] == 0;
        if (lonely) wanting.push_back(part.equation);
      }
    }
    return wanting;
  }

  /// Every cell that shares an equation with the set.
  [[nodiscard]] std::vector<CellIndex> neighbours() const {
    std::vector<CellIndex> cells;
    for (CellIndex cell : set_) {
      for (const Code::Part& part : code_.signature(cell)) {
        const auto members = code_.members(part.equation);
        cells.insert(cells.end(), members.begin(), members.end());
      }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
  }

  /// A cell that was tried here is barred for its siblings, so that no set is met twice.
  void branch(std::span<const CellIndex> cells) {
    std::vector<CellIndex> tried;
    for (CellIndex cell : cells) {
      if (barred_[cell]) continue;
      barred_[cell] = true;
      tried.push_back(cell);
      set_.push_back(cell);
      for (const Code::Part& part : code_.signature(cell)) ++counts_[part.equation];
      grow();
      for (const Code::Part& part : code_.signature(cell)) --counts_[part.equation];
      set_.pop_back();
    }
    for (CellIndex cell : tried) barred_[cell] = false;
  }

  void keep_if_sound() {
    rows_.clear();
    std::vector<EquationIndex> seen;
    for (CellIndex cell : set_) {
      for (const Code::Part& part : code_.signature(cell)) {
        if (dropped_[part.equation] || std::find(seen.begin(), seen.end(), part.equation) != seen.end()) continue;
        seen.push_back(part.equation);
        rows_.push_back(row_of(part.equation));
      }
    }
    const auto changes = solve(rows_, set_.size());
    if (!changes) return;
    Repair repair;
    for (std::size_t at = 0; at < set_.size(); ++at) {
      const std::int64_t from = figures_.values[set_[at]];
      const std::int64_t to = from + (*changes)[at];
      if (to == from || to < 0 || to % figures_.unit != 0) return;
      repair.push_back({set_[at], from, to});
    }
    std::sort(repair.begin(), repair.end(), [](const Change& a, const Change& b) { return a.cell < b.cell; });
    result_.all.push_back(std::move(repair));
  }

  /// The changes must cancel what the equation is off by.
  [[nodiscard]] LinearRow row_of(EquationIndex equation) const {
    LinearRow row{.value = -syndrome_[equation]};
    for (std::size_t at = 0; at < set_.size(); ++at) {
      for (const Code::Part& part : code_.signature(set_[at])) {
        if (part.equation == equation) row.coefficients[at] = part.coefficient;
      }
    }
    return row;
  }

  const Code& code_;
  const Figures& figures_;
  std::vector<std::int64_t> syndrome_;
  std::vector<EquationIndex> broken_;
  std::vector<std::uint8_t> counts_;  ///< how many cells of the set stand in each equation
  std::vector<bool> dropped_;         ///< broken ones that are not asked about
  std::vector<bool> barred_;          ///< cells that no set grown from here may hold
  std::vector<CellIndex> set_;
  std::vector<LinearRow> rows_;
  std::size_t size_ = 0;
  std::size_t nodes_ = 0;
  Repairs result_;
};

}  // namespace

std::vector<std::int64_t> syndrome_of(const Code& code, const Figures& figures) {
  std::vector<std::int64_t> syndrome(code.equation_count());
  for (CellIndex cell = 0; cell < code.cell_count(); ++cell) {
    for (const Code::Part& part : code.signature(cell))
      syndrome[part.equation] += part.coefficient * figures.values[cell];
  }
  return syndrome;
}

Repairs smallest_repairs(const Code& code, const Figures& figures, std::span<const EquationIndex> broken) {
  return RepairSearch(code, figures, broken).run();
}

}  // namespace gouji
