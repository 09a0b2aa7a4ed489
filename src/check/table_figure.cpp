#include "check/table_figure.hpp"

#include "check/evaluation.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

class FigureReader {
 public:
  explicit FigureReader(const Table& table) : table_(table) {}

  TableFigure read(std::span<const Step> sum) {
    Evaluation evaluation;
    for (const Step& step : sum) {
      if (step.op != Step::Op::cell) {
        evaluation.apply(step);
        continue;
      }
      const auto operand = operand_at(step);
      if (!operand) return figure_;
      evaluation.push({.figure = *operand});
    }
    figure_.value = evaluation.figure();
    return figure_;
  }

 private:
  std::optional<Decimal> operand_at(const Step& step) {
    const auto at = table_.form->term(*step.row, *step.column);
    if (!at && step.of_group) return Decimal{};
    figure_.is_of_form = at.has_value();
    if (!at) return std::nullopt;
    note_first(step, *at);
    figure_.is_absent = !table_.rows[at->row].present;
    if (figure_.is_absent) return std::nullopt;
    const Cell& cell = table_.cells[at->row][at->column];
    if (cell.state == CellState::unread) return std::nullopt;
    if (cell.number) figure_.is_blank = false;
    if (!is_vacant(cell)) return cell.number;
    return is_missing_sum(table_, at->row, at->column) ? derived_total(*at) : Decimal{};
  }

  void note_first(const Step& step, Term at) {
    if (figure_.first) return;
    figure_.first = Address::of(table_.id, *step.row, *step.column);
    figure_.span = table_.place(at.row, at.column);
  }

  /// The other columns of the row; nothing for a total of rows, which its column may not give.
  std::optional<Decimal> derived_total(Term at) {
    if (table_.form->rows[at.row].columns[at.column].id != ColumnId::total) return std::nullopt;
    Decimal sum;
    for (const Cell& cell : table_.cells[at.row]) {
      if (is_vacant(cell)) continue;
      if (cell.state == CellState::unread || !cell.number) return std::nullopt;
      sum = Decimal::add(sum, *cell.number).value_or(sum);
      figure_.is_blank = false;
    }
    if (figure_.is_blank) return std::nullopt;
    figure_.is_derived = true;
    return sum;
  }

  const Table& table_;
  TableFigure figure_;
};

}  // namespace

TableFigure table_figure(const Table& table, std::span<const Step> sum) {
  return FigureReader(table).read(sum);
}

}  // namespace gouji
