#include "explain/evidence.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <string>

#include "check/account.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

bool is_beside(Term a, Term b) {
  return std::abs(a.row - b.row) + std::abs(a.column - b.column) == 1;
}

bool is_in_line(Term a, Term b) {
  return a.row == b.row || a.column == b.column;
}

/// Two cells that hold each other's figure.
bool is_exchange(const std::vector<Amendment>& pair) {
  return pair.size() == 2 && pair[0].from == pair[1].to && pair[1].from == pair[0].to &&
         is_in_line(pair[0].cell, pair[1].cell);
}

void note_exchange(std::vector<Amendment>& pair) {
  const bool beside = is_beside(pair[0].cell, pair[1].cell);
  const bool vacant = pair[0].from == 0 || pair[1].from == 0;
  for (std::size_t at = 0; at < 2; ++at) {
    pair[at].slip = !beside ? Slip::exchanged_afar : vacant ? Slip::misplaced : Slip::exchanged;
    pair[at].other = pair[1 - at].cell;
  }
}

/// Neighbours in a line whose figures moved on by one, nought going round.
bool is_shift(const std::vector<Amendment>& line) {
  if (line.size() < 3) return false;
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    const bool same_way =
        is_beside(line[at].cell, line[at + 1].cell) && is_in_line(line.front().cell, line[at + 1].cell);
    if (!same_way) return false;
  }
  const auto moved = [&line](std::size_t by) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (line[at].to != line[(at + by) % line.size()].from) return false;
    }
    return true;
  };
  return (line.front().from == 0 && moved(1)) || (line.back().from == 0 && moved(line.size() - 1));
}

Explanation weighed(std::vector<Amendment> amendments) {
  const int weight = std::accumulate(amendments.begin(), amendments.end(), 0,
                                     [](int sum, const Amendment& each) { return sum + weight_of(each.slip); });
  return {std::move(amendments), weight};
}

}  // namespace

Explanation Evidence::explain(std::vector<Amendment> amendments) const {
  if (is_exchange(amendments)) {
    note_exchange(amendments);
  } else if (is_shift(amendments)) {
    return explain_as_shift(std::move(amendments));
  } else {
    for (Amendment& amendment : amendments) judge(amendment);
  }
  return weighed(std::move(amendments));
}

Explanation Evidence::explain_as_shift(std::vector<Amendment> amendments) {
  for (Amendment& amendment : amendments) amendment.slip = Slip::shifted;
  return weighed(std::move(amendments));
}

void Evidence::judge(Amendment& amendment) const {
  if (is_vacant(cell_at(table_, amendment.cell))) {
    propose(amendment, Slip::left_blank);
  } else {
    const bool is_printed_so = figure_at(table_, amendment.cell) == Decimal(amendment.from);  // not for 1.5
    if (is_printed_so) propose(amendment, slip_of_digits(std::to_string(amendment.from), std::to_string(amendment.to)));
    judge_conversion(amendment);
    judge_neighbours(amendment);
  }
  judge_sum(amendment);
  judge_hints(amendment);
}

/// Of two slips the likelier stands, of equals the first.
void Evidence::propose(Amendment& amendment, Slip slip, std::optional<Term> other) const {
  if (weight_of(slip) >= weight_of(amendment.slip)) return;
  amendment.slip = slip;
  amendment.other = other;
}

void Evidence::judge_sum(Amendment& amendment) const {
  if (is_sum(amendment.cell)) propose(amendment, amendment.from == 0 ? Slip::missing_sum : Slip::outdated_sum);
}

void Evidence::judge_neighbours(Amendment& amendment) const {
  for (Term neighbour : neighbours(amendment.cell)) {
    const bool same = figure_at(table_, neighbour) == Decimal(amendment.from);
    if (same && amendment.from != 0) propose(amendment, Slip::copied, neighbour);
  }
}

/// Text keeps no cells: the ordinal of the next label sticks to the last figure of a row ("502.没有现成信息"), and a
/// figure broken over two lines becomes two.
void Evidence::judge_conversion(Amendment& amendment) const {
  const Term cell = amendment.cell;
  if (!table_.rows[cell.row].in_run) return;
  const std::string read = std::to_string(amendment.from);
  const std::string truth = std::to_string(amendment.to);
  const std::size_t last = table_.form->rows[cell.row].columns.size() - 1;
  if (cell.column == last && cell.row + 1U < table_.rows.size()) {
    const std::string_view label = table_.form->rows[cell.row + 1U].label;
    const bool lost = !table_.rows[cell.row + 1U].label.starts_with(label.substr(0, 1));
    if (lost && '0' <= label[0] && label[0] <= '9' && read == truth + label[0]) propose(amendment, Slip::glued);
  }
  if (cell.column < last) {
    const Term next{cell.row, static_cast<std::uint16_t>(cell.column + 1)};
    if (truth == read + cell_at(table_, next).text) propose(amendment, Slip::split, next);
  }
}

/// Prose that states the true figure speaks for it, and so does what last year carried out; and so does last year's
/// figure where it was left standing.
void Evidence::judge_hints(Amendment& amendment) const {
  for (const Hint& hint : hints_) {
    if (hint.cell != amendment.cell) continue;
    const bool is_truth = hint.figure == amendment.to;
    switch (hint.source) {
      case Hint::Source::prose:
        if (is_truth) propose(amendment, Slip::told_by_prose);
        break;
      case Hint::Source::carried_over:
        if (is_truth) propose(amendment, Slip::told_by_last_year);
        break;
      case Hint::Source::last_year:
        if (hint.figure == amendment.from) propose(amendment, Slip::of_last_year);
        break;
    }
  }
}

/// The sum that the form prints: alone on its side of an equation.
bool Evidence::is_sum(Term cell) const {
  return std::any_of(equations_.begin(), equations_.end(), [cell](const Equation& equation) {
    const auto is_alone = [cell](const std::vector<Term>& side) { return side.size() == 1 && side.front() == cell; };
    return is_alone(equation.left) || is_alone(equation.right);
  });
}

std::vector<Term> Evidence::neighbours(Term cell) const {
  std::vector<Term> found;
  const auto add = [&](int row, int column) {
    if (row < 0 || column < 0 || static_cast<std::size_t>(row) >= table_.rows.size()) return;
    const auto at = static_cast<std::size_t>(row);
    if (static_cast<std::size_t>(column) >= table_.cells[at].size()) return;
    found.push_back({static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)});
  };
  add(cell.row, cell.column - 1);
  add(cell.row, cell.column + 1);
  add(cell.row - 1, cell.column);
  add(cell.row + 1, cell.column);
  return found;
}

}  // namespace gouji
