// Kind relation: a condition over cells holds. A blank is not a zero: a condition with a blank says nothing, and one
// with words or an unread cell is unchecked.
#include <algorithm>
#include <cassert>

#include "check/evaluation.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

/// What the rule's range leaves open in the names of its expression.
struct Where {
  std::optional<RowId> row;
  std::optional<ColumnId> column;
};

class RelationCheck {
 public:
  RelationCheck(const Rule& rule, const Table& table, Sink& sink) : rule_(rule), table_(table), sink_(sink) {}

  void run() {
    switch (rule_.range) {
      case Range::none: check({}); break;
      case Range::rows:
        for (const RowForm& row : table_.form->rows) check({row.id, std::nullopt});
        break;
      case Range::columns:
        for (const ColumnForm& column : table_.form->rows.front().columns) check({std::nullopt, column.id});
        break;
      case Range::groups: assert(false); break;  // of equations alone
    }
  }

 private:
  void check(const Where& where) {
    Evaluation evaluation;
    for (const Step& step : rule_.expression) {
      if (!is_of_cell(step)) {
        evaluation.apply(step);
        continue;
      }
      const auto value = operand(step, where);
      if (!value) return;
      evaluation.push(*value);
    }
    if (!evaluation.holds()) report(where);
  }

  [[nodiscard]] Address address_of(const Step& step, const Where& where) const {
    return Address::of(table_.id, step.row ? *step.row : *where.row, step.column ? *step.column : *where.column);
  }

  [[nodiscard]] const Cell* cell_at(const Address& at) const { return table_.cell(*at.row, *at.column); }

  /// Nothing where the form has no such cell, or the cell no figure.
  [[nodiscard]] std::optional<Operand> operand(const Step& step, const Where& where) const {
    const Address at = address_of(step, where);
    const Cell* cell = cell_at(at);
    if (cell == nullptr && step.of_group) return Operand{};  // a row of its group that this edition lacks
    if (cell == nullptr) return std::nullopt;
    if (!cell->number) {
      note_obstacle(*cell, at);
      return std::nullopt;
    }
    return operand_of(step, *cell);
  }

  // A blank says nothing; words and what could not be read leave the condition open.
  void note_obstacle(const Cell& cell, const Address& at) const {
    if (is_vacant(cell)) return;
    const bool unread = cell.state == CellState::unread;
    const std::string fault =
        unread ? sink_.say("的数值未能读出", " was not read") : sink_.say("不是数字", " is no number");
    sink_.leave_unchecked(rule_, Address::of(table_.id), place_of(*table_.form, *at.row, *at.column) + fault);
  }

  void report(const Where& where) {
    const Step cell{.row = rule_.at_row, .column = rule_.at_column};
    Fact fact{.at = address_of(cell, where)};
    fact.span = cell_at(fact.at)->span;
    fact.place = place_of(*table_.form, *fact.at.row, *fact.at.column);
    for (const Step& step : rule_.expression) {
      if (step.op != Step::Op::cell) continue;
      const Cell* figure = cell_at(address_of(step, where));
      if (figure == nullptr) continue;
      fact.words[name_of(step)] = figure->text;
      fact.values.push_back({name_of(step), *figure->number});
    }
    sink_.find(rule_, std::move(fact));
  }

  const Rule& rule_;
  const Table& table_;
  Sink& sink_;
};

}  // namespace

void check_relation(const Rule& rule, const Report& report, Sink& sink) {
  for_each_readable(rule, report, sink, [&](const Table& table) { RelationCheck(rule, table, sink).run(); });
}

}  // namespace gouji
