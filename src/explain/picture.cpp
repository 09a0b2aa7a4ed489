#include "explain/picture.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "check/account.hpp"
#include "explain/picture_marks.hpp"
#include "explain/picture_words.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_lines = 12;
/// Sides of an equation with no more cells than this are shown whole, noughts and all.
constexpr std::size_t short_side = 2;

using Side = std::vector<Term>;
using RowIndex = std::uint16_t;

Side cells_of(const Equation& equation) {
  Side cells = equation.left;
  cells.insert(cells.end(), equation.right.begin(), equation.right.end());
  return cells;
}

class PictureMaker {
 public:
  PictureMaker(const Table& table, const Diagnosis& diagnosis) : table_(table), marks_(diagnosis) {}

  void add(const Equation& equation) {
    const Side cells = cells_of(equation);
    const bool in_row = std::all_of(cells.begin(), cells.end(), [&](Term cell) { return cell.row == cells[0].row; });
    const bool in_column = std::all_of(
        cells.begin(), cells.end(), [&](Term cell) { return column_at(table_, cell) == column_at(table_, cells[0]); });
    if (!in_row && !in_column) return;
    (in_row ? along_rows_ : down_columns_).push_back(&equation);
    show(equation.left);
    show(equation.right);
    counted_.insert(cells.begin(), cells.end());
  }

  std::optional<Picture> make() {
    if (along_rows_.empty() && down_columns_.empty()) return std::nullopt;
    order_columns();
    for (const ColumnId column : columns_) picture_.headings.push_back(heading_of(table_, column));
    for (const Equation* equation : down_columns_) add_sums(*equation);
    put_small_rows_together();
    add_rows();
    return std::move(picture_);
  }

 private:
  void show(const Side& side) {
    for (const Term cell : side) {
      if (side.size() > short_side && marks_.at(cell) == nullptr && figure_at(table_, cell).is_zero()) continue;
      rows_.insert(cell.row);
      shown_.insert(cell);
    }
  }

  /// By their places in the rows.
  void order_columns() {
    std::map<ColumnId, std::uint16_t> places;
    for (const Term cell : shown_) places.emplace(column_at(table_, cell), cell.column);
    for (const auto& [column, place] : places) columns_.push_back(column);
    std::sort(columns_.begin(), columns_.end(), [&places](ColumnId a, ColumnId b) { return places[a] < places[b]; });
  }

  [[nodiscard]] std::size_t index_of(ColumnId column) const {
    return static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), column) - columns_.begin());
  }

  // Sums

  [[nodiscard]] Decimal mended(Term cell) const {
    if (marks_.is(cell, Picture::Mark::certain)) return {marks_.at(cell)->to};
    return figure_at(table_, cell);
  }

  [[nodiscard]] bool is_certain(const Equation& equation) const {
    const Side cells = cells_of(equation);
    return std::none_of(cells.begin(), cells.end(),
                        [this](Term cell) { return marks_.is(cell, Picture::Mark::possible); });
  }

  [[nodiscard]] Picture::Sum sum_of(const Side& side, bool certain) const {
    Decimal now;
    Decimal then;
    for (const Term cell : side) {
      now = Decimal::add(now, figure_at(table_, cell)).value_or(now);
      then = Decimal::add(then, mended(cell)).value_or(then);
    }
    return {now.to_string(), (certain ? then : now).to_string()};
  }

  void add_sums(const Equation& equation) {
    const std::size_t column = index_of(column_at(table_, equation.left[0]));
    const bool of_total = equation.left.size() == 1 || equation.right.size() == 1;
    for (const Side* side : {&equation.left, &equation.right}) {
      if (side->size() == 1) continue;
      const std::string label = of_total ? "" : ordinals_of(*table_.form, *side);
      sum_row(label).sums[column] = sum_of(*side, is_certain(equation));
    }
  }

  Picture::SumRow& sum_row(const std::string& label) {
    auto& all = picture_.sum_rows;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& row) { return row.label == label; });
    if (found != all.end()) return *found;
    return all.emplace_back(Picture::SumRow{label, std::vector<std::optional<Picture::Sum>>(columns_.size())});
  }

  [[nodiscard]] std::optional<Picture::Sum> sum_along(RowIndex row) const {
    for (const Equation* equation : along_rows_) {
      const Side& parts = equation->left.size() > 1 ? equation->left : equation->right;
      if (parts[0].row == row) return sum_of(parts, is_certain(*equation));
    }
    return std::nullopt;
  }

  // Rows

  /// Rows that are but parts of a long sum.
  [[nodiscard]] std::set<RowIndex> mere_parts() const {
    std::set<RowIndex> parts = rows_;
    for (const Equation* equation : along_rows_) parts.erase(equation->left[0].row);
    for (const Equation* equation : down_columns_) {
      for (const Side* side : {&equation->left, &equation->right}) {
        if (side->size() > short_side) continue;
        for (const Term cell : *side) parts.erase(cell.row);
      }
    }
    for (const Term cell : shown_) {
      if (marks_.at(cell) != nullptr) parts.erase(cell.row);
    }
    return parts;
  }

  /// The largest figure that the equations count in a row.
  [[nodiscard]] Decimal size_of(RowIndex row) const {
    Decimal largest;
    for (auto cell = counted_.lower_bound({row, 0}); cell != counted_.end() && cell->row == row; ++cell) {
      largest = std::max(largest, figure_at(table_, *cell));
    }
    return largest;
  }

  void put_small_rows_together() {
    const std::size_t room = most_lines - 1 - picture_.sum_rows.size();
    const std::set<RowIndex> parts = mere_parts();
    if (rows_.size() <= room || parts.size() < 2) return;
    std::vector<RowIndex> smallest(parts.rbegin(), parts.rend());
    std::stable_sort(smallest.begin(), smallest.end(),
                     [this](RowIndex a, RowIndex b) { return size_of(a) < size_of(b); });
    smallest.resize(std::min(smallest.size(), rows_.size() - room + 1));
    together_.insert(smallest.begin(), smallest.end());
    last_part_ = *parts.rbegin();
  }

  void add_rows() {
    bool pending = !together_.empty();
    for (const RowIndex row : rows_) {
      if (pending && row > last_part_) add_rows_together(), pending = false;
      if (together_.count(row) == 0) add_row(row);
    }
    if (pending) add_rows_together();
  }

  void add_row(RowIndex row) {
    const RowForm& form = table_.form->rows[row];
    Picture::Row drawn{.label = std::string(form.place), .sum = sum_along(row)};
    for (const ColumnId column : columns_) {
      const auto found = std::find_if(form.columns.begin(), form.columns.end(),
                                      [column](const ColumnForm& each) { return each.id == column; });
      const auto place = static_cast<std::uint16_t>(found - form.columns.begin());
      drawn.cells.push_back(found == form.columns.end() ? Picture::Cell{} : cell_of({row, place}));
    }
    picture_.rows.push_back(std::move(drawn));
  }

  [[nodiscard]] Picture::Cell cell_of(Term term) const {
    const Cell& cell = cell_at(table_, term);
    Picture::Cell drawn{.printed = cell.text, .counted = counted_.count(term) != 0};
    if (cell.state == CellState::unread && cell.text.empty()) drawn.printed = "?";
    if (const PictureMarks::Marked* marked = marks_.at(term)) {
      drawn.mark = marked->mark;
      drawn.proposed = std::to_string(marked->to);
    }
    return drawn;
  }

  /// Only columns whose sums are shown need figures here.
  void add_rows_together() {
    Picture::Row drawn{.together = static_cast<unsigned>(together_.size())};
    std::vector<Side> parts(columns_.size());
    for (const Term cell : counted_) {
      if (together_.count(cell.row) != 0) parts[index_of(column_at(table_, cell))].push_back(cell);
    }
    for (const Side& side : parts) {
      drawn.cells.push_back(side.empty() ? Picture::Cell{.printed = "…"}
                                         : Picture::Cell{.printed = sum_of(side, false).now, .counted = true});
    }
    picture_.rows.push_back(std::move(drawn));
  }

  const Table& table_;
  PictureMarks marks_;
  std::vector<const Equation*> along_rows_;
  std::vector<const Equation*> down_columns_;
  std::set<Term> counted_;
  std::set<Term> shown_;
  std::set<RowIndex> rows_;
  std::vector<ColumnId> columns_;
  std::set<RowIndex> together_;
  RowIndex last_part_ = 0;  ///< behind which the rows put together stand
  Picture picture_;
};

}  // namespace

std::optional<Picture> picture_of(const Table& table, std::span<const Equation> equations, const Diagnosis& diagnosis,
                                  std::span<const EquationIndex> shown) {
  PictureMaker maker(table, diagnosis);
  for (const EquationIndex index : shown) maker.add(equations[index]);
  return maker.make();
}

}  // namespace gouji
