// Kind relation: a condition over cells holds. A blank is not a zero: a condition with a blank says nothing, and one
// with words or an unread cell is unchecked.
#include <algorithm>

#include "check/tables.hpp"

namespace gouji {
namespace {

/// What stands on the evaluation stack: a figure or a truth.
struct Operand {
  Decimal figure;
  bool truth = false;
};

Operand truth(bool value) {
  return {.truth = value};
}

class RelationCheck {
 public:
  RelationCheck(const Rule& rule, const Table& table, Sink& sink) : rule_(rule), table_(table), sink_(sink) {}

  void run() {
    if (rule_.range != Range::rows) {
      check(std::nullopt);
      return;
    }
    for (const RowForm& row : table_.form->rows) check(row.id);
  }

 private:
  void check(std::optional<RowId> row) {
    std::vector<Operand> stack;
    for (const Step& step : rule_.expression) {
      if (step.op == Step::Op::cell || step.op >= Step::Op::has_sign) {
        const Cell* cell = cell_of(step, row);
        if (cell == nullptr) return;  // the row has no such column, or the edition no such row
        if (!cell->number) {
          note_obstacle(*cell, place_of(step, row));
          return;
        }
        stack.push_back(operand(step.op, *cell));
      } else {
        apply(step, stack);
      }
    }
    if (!stack.back().truth) report(row);
  }

  [[nodiscard]] const Cell* cell_of(const Step& step, std::optional<RowId> row) const {
    return table_.cell(step.row ? *step.row : *row, *step.column);
  }

  [[nodiscard]] std::string place_of(const Step& step, std::optional<RowId> row) const {
    return gouji::place_of(*table_.form, step.row ? *step.row : *row, *step.column);
  }

  // A blank says nothing; words and what could not be read leave the condition open.
  void note_obstacle(const Cell& cell, const std::string& place) {
    if (is_vacant(cell)) return;
    const bool unread = cell.state == CellState::unread;
    sink_.leave_unchecked(
        rule_, Address::of(table_.id),
        place + (unread ? sink_.say("的数值未能读出", " was not read") : sink_.say("不是数字", " is no number")));
  }

  static Operand operand(Step::Op op, const Cell& cell) {
    switch (op) {
      case Step::Op::has_sign: return truth(cell.has_sign);
      case Step::Op::has_unit: return truth(cell.unit != MoneyUnit::none);
      case Step::Op::unit_repeated: return truth(cell.unit_repeated);
      default: return {.figure = *cell.number};
    }
  }

  static void apply(const Step& step, std::vector<Operand>& stack) {
    if (step.op == Step::Op::integer) {
      stack.push_back({.figure = Decimal(step.integer)});
      return;
    }
    const Operand right = stack.back();
    if (step.op == Step::Op::negate) {
      stack.back() = truth(!right.truth);
      return;
    }
    stack.pop_back();
    stack.back() = join(step.op, stack.back(), right);
  }

  static Operand join(Step::Op op, const Operand& left, const Operand& right) {
    switch (op) {
      case Step::Op::add: return {.figure = Decimal::add(left.figure, right.figure).value_or(Decimal{})};
      case Step::Op::subtract: return {.figure = Decimal::subtract(left.figure, right.figure).value_or(Decimal{})};
      case Step::Op::equal: return truth(left.figure == right.figure);
      case Step::Op::at_most: return truth(left.figure <= right.figure);
      case Step::Op::at_least: return truth(left.figure >= right.figure);
      case Step::Op::less: return truth(left.figure < right.figure);
      case Step::Op::greater: return truth(left.figure > right.figure);
      case Step::Op::conjunction: return truth(left.truth && right.truth);
      case Step::Op::disjunction: return truth(left.truth || right.truth);
      case Step::Op::implies: return truth(!left.truth || right.truth);
      default: return truth(left.truth == right.truth);
    }
  }

  void report(std::optional<RowId> row) {
    const RowId at_row = rule_.at_row ? *rule_.at_row : *row;
    const ColumnId at_column = *rule_.at_column;
    Fact fact{.at = Address::of(table_.id, at_row, at_column),
              .span = table_.cell(at_row, at_column)->span,
              .place = gouji::place_of(*table_.form, at_row, at_column)};
    for (const Step& step : rule_.expression) {
      if (step.op != Step::Op::cell) continue;
      const Cell& cell = *cell_of(step, row);
      fact.words[name(step)] = cell.text;
      fact.values.push_back({name(step), *cell.number});
    }
    sink_.find(rule_, std::move(fact));
  }

  static std::string name(const Step& step) {
    const std::string column(name_of(*step.column));
    return step.row ? std::string(name_of(*step.row)) + "." + column : column;
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
