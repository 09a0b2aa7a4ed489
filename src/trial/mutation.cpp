#include "trial/mutation.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "check/check.hpp"

namespace gouji {
namespace {

using Key = std::pair<std::string, std::string>;

std::set<Key> found_in(const Report& report, std::span<const Pack> packs) {
  std::set<Key> keys;
  for (const Finding& finding : check(report, packs, Language::zh).findings) {
    keys.insert({finding.rule, to_string(finding.at)});
  }
  return keys;
}

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

Cell with_number(const Cell& cell, Decimal number) {
  Cell changed = cell;
  changed.state = CellState::number;
  changed.number = number;
  changed.text = number.to_string() + std::string(label_of(cell.unit));
  return changed;
}

class Scorer {
 public:
  explicit Scorer(std::span<const Pack> packs) : packs_(packs) {}

  void try_all(Report& report) {
    const std::set<Key> before = found_in(report, packs_);
    for (Table& table : report.tables) {
      const bool is_checked = report.table(table.id) == &table && table.condition == TableCondition::read;
      if (is_checked) try_table(report, table, before);
    }
  }

  [[nodiscard]] std::vector<CellScore> cells() && {
    std::stable_sort(cells_.begin(), cells_.end(), [](const CellScore& a, const CellScore& b) {
      const auto key = [](const CellScore& each) { return std::pair(each.form->id, each.form->edition); };
      return key(a) != key(b) ? key(a) < key(b) : a.cell < b.cell;
    });
    return std::move(cells_);
  }

 private:
  void try_table(const Report& report, Table& table, const std::set<Key>& before) {
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      for (std::size_t column = 0; column < table.cells[row].size(); ++column) {
        const Term term{static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)};
        try_cell(report, table.cells[row][column], score_of(*table.form, term), before);
      }
    }
  }

  void try_cell(const Report& report, Cell& cell, FoundShare& share, const std::set<Key>& before) const {
    const Cell sound = cell;
    for (Cell& corrupted : corruptions_of(sound)) {
      cell = std::move(corrupted);
      const std::set<Key> after = found_in(report, packs_);
      ++share.tried;
      if (!std::includes(before.begin(), before.end(), after.begin(), after.end())) ++share.found;
    }
    cell = sound;
  }

  FoundShare& score_of(const TableForm& form, Term term) {
    const auto known = std::find_if(cells_.begin(), cells_.end(),
                                    [&](const CellScore& each) { return each.form == &form && each.cell == term; });
    if (known != cells_.end()) return known->share;
    return cells_.emplace_back(CellScore{.form = &form, .cell = term, .share = {}}).share;
  }

  std::span<const Pack> packs_;
  std::vector<CellScore> cells_;
};

}  // namespace

std::vector<Cell> corruptions_of(const Cell& cell) {
  if (cell.state == CellState::text || cell.state == CellState::unread) return {};
  const Decimal number = cell.number.value_or(Decimal{});
  std::string digits = number.to_string();
  std::vector<std::optional<Decimal>> others = {Decimal::add(number, 1), Decimal::parse(digits + "1")};
  if (number > Decimal{}) others.push_back(Decimal::subtract(number, 1));
  for (std::size_t i = 0; i + 1 < digits.size(); ++i) {
    if (!is_digit(digits[i]) || !is_digit(digits[i + 1])) continue;
    std::swap(digits[i], digits[i + 1]);
    others.push_back(Decimal::parse(digits));
    std::swap(digits[i], digits[i + 1]);
  }
  std::vector<Cell> cells;
  for (const auto& other : others) {
    const auto same = [&other](const Cell& each) { return each.number == other; };
    const bool is_new = other && *other != number && std::none_of(cells.begin(), cells.end(), same);
    if (is_new) cells.push_back(with_number(cell, *other));
  }
  return cells;
}

MutationScore mutation_score(std::vector<Sample> samples, std::span<const Pack> packs) {
  MutationScore score;
  for (const Pack& pack : packs) score.packs.push_back(std::string(pack.id) + " " + std::string(pack.version));
  Scorer scorer(packs);
  for (Sample& sample : samples) {
    score.samples.push_back(sample.name);
    scorer.try_all(sample.report);
  }
  score.cells = std::move(scorer).cells();
  return score;
}

}  // namespace gouji
