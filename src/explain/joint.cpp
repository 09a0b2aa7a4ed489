#include "explain/joint.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "check/account.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_states = 4'000;

/// What the equations across rows are off by, one for each.
using Balance = std::vector<std::int64_t>;

Balance operator+(const Balance& a, const Balance& b) {
  Balance sum(a);
  for (std::size_t at = 0; at < sum.size(); ++at) sum[at] += b[at];
  return sum;
}

class JointSearch {
 public:
  JointSearch(std::vector<LostRow>& rows, const Table& table) : rows_(rows), table_(table) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::size_t cell = 0; cell < rows[row].cells.size(); ++cell) seats_[rows[row].cells[cell]] = {row, cell};
    }
  }

  void add(const Equation& equation) {
    Parts parts;
    if (!add_side(parts, equation.left, 1) || !add_side(parts, equation.right, -1)) return;
    const bool within_one = std::all_of(parts.lost.begin(), parts.lost.end(),
                                        [&](const Part& part) { return part.row == parts.lost.front().row; });
    if (parts.lost.empty() || (within_one && !parts.has_known)) return;  // the row's own
    equations_.push_back(std::move(parts));
  }

  bool run() {
    for (std::size_t row = 0; row < rows_.size(); ++row) group_plans(row);
    if (!go_forth()) return false;
    come_back();
    return true;
  }

 private:
  /// A cell of a lost row in an equation.
  struct Part {
    std::size_t row = 0;
    std::size_t cell = 0;
    std::int64_t sign = 1;
  };
  struct Parts {
    std::int64_t known = 0;
    bool has_known = false;
    std::vector<Part> lost;
  };
  /// The plans of a row that come to the same for all equations.
  using Groups = std::map<Balance, std::vector<std::size_t>>;

  bool add_side(Parts& parts, const std::vector<Term>& side, std::int64_t sign) const {
    for (Term term : side) {
      const auto seat = seats_.find(term);
      if (seat != seats_.end()) {
        parts.lost.push_back({seat->second.first, seat->second.second, sign});
        continue;
      }
      if (!is_known(table_, term)) return false;
      const Decimal figure = figure_at(table_, term);
      if (!figure.is_integer()) return false;
      parts.known += sign * figure.integer();
      parts.has_known = true;
    }
    return true;
  }

  void group_plans(std::size_t row) {
    Groups& groups = groups_.emplace_back();
    for (std::size_t plan = 0; plan < rows_[row].plans.size(); ++plan) {
      Balance balance(equations_.size());
      for (std::size_t at = 0; at < equations_.size(); ++at) {
        for (const Part& part : equations_[at].lost) {
          if (part.row == row) balance[at] += part.sign * rows_[row].figure(rows_[row].plans[plan], part.cell);
        }
      }
      groups[std::move(balance)].push_back(plan);
    }
  }

  /// Every balance that some choice of plans for the first rows comes to.
  bool go_forth() {
    Balance start;
    for (const Parts& parts : equations_) start.push_back(parts.known);
    reached_.push_back({start});
    for (const Groups& groups : groups_) {
      std::set<Balance> next;
      for (const Balance& balance : reached_.back()) {
        for (const auto& [change, plans] : groups) next.insert(balance + change);
        if (next.size() > most_states) return false;
      }
      reached_.push_back(std::move(next));
    }
    return reached_.back().count(Balance(equations_.size())) > 0;
  }

  /// From nought back to the start, keeping the plans on the way.
  void come_back() {
    std::set<Balance> wanted = {Balance(equations_.size())};
    for (std::size_t row = rows_.size(); row-- > 0;) {
      std::set<Balance> before;
      std::vector<SeatPlan> kept;
      for (const auto& [change, plans] : groups_[row]) {
        bool leads = false;
        for (const Balance& balance : reached_[row]) {
          if (wanted.count(balance + change) == 0) continue;
          before.insert(balance);
          leads = true;
        }
        for (std::size_t plan : plans) {
          if (leads) kept.push_back(std::move(rows_[row].plans[plan]));
        }
      }
      rows_[row].plans = std::move(kept);
      wanted = std::move(before);
    }
  }

  std::vector<LostRow>& rows_;
  const Table& table_;
  std::map<Term, std::pair<std::size_t, std::size_t>> seats_;
  std::vector<Parts> equations_;
  std::vector<Groups> groups_;
  std::vector<std::set<Balance>> reached_;
};

}  // namespace

bool keep_joint_plans(std::vector<LostRow>& rows, const Table& table, std::span<const Equation> equations) {
  JointSearch search(rows, table);
  for (const Equation& equation : equations) search.add(equation);
  return search.run();
}

}  // namespace gouji
