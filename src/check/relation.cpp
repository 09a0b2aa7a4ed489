// Kind relation: a condition over cells holds. A blank is not a zero: a condition with a blank says nothing, and one
// with words or an unread cell is unchecked.
#include <algorithm>
#include <cassert>

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
    std::vector<Operand> stack;
    for (const Step& step : rule_.expression) {
      if (step.op == Step::Op::cell || step.op >= Step::Op::has_sign) {
        const auto value = operand(step, where);
        if (!value) return;
        stack.push_back(*value);
      } else {
        apply(step, stack);
      }
    }
    if (!stack.back().truth) report(where);
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
    switch (step.op) {
      case Step::Op::has_sign: return truth(cell->has_sign);
      case Step::Op::has_unit: return truth(cell->unit != MoneyUnit::none);
      case Step::Op::unit_repeated: return truth(cell->unit_repeated);
      default: return Operand{.figure = *cell->number};
    }
  }

  // A blank says nothing; words and what could not be read leave the condition open.
  void note_obstacle(const Cell& cell, const Address& at) const {
    if (is_vacant(cell)) return;
    const bool unread = cell.state == CellState::unread;
    const std::string fault =
        unread ? sink_.say("的数值未能读出", " was not read") : sink_.say("不是数字", " is no number");
    sink_.leave_unchecked(rule_, Address::of(table_.id), place_of(*table_.form, *at.row, *at.column) + fault);
  }

  static void apply(const Step& step, std::vector<Operand>& stack) {
    if (step.op == Step::Op::integer) {
      stack.push_back({.figure = Decimal(step.integer)});
      return;
    }
    if (step.op == Step::Op::sum) {
      for (std::int64_t joined = 1; joined < step.integer; ++joined) apply({.op = Step::Op::add}, stack);
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
