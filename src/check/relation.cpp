// Kind relation: a condition over cells holds. A blank is not a zero: a condition that rests on a blank says nothing,
// and one that rests on words or an unread cell is unchecked.
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
    const auto holds = evaluation.verdict();
    if (!holds) return note_obstacles(where);
    if (!*holds) report(where);
  }

  [[nodiscard]] Address address_of(const Step& step, const Where& where) const {
    return Address::of(table_.id, step.row ? *step.row : *where.row, step.column ? *step.column : *where.column);
  }

  [[nodiscard]] const Cell* cell_at(const Address& at) const { return table_.cell(*at.row, *at.column); }

  /// Nothing where the form has no such cell.
  [[nodiscard]] std::optional<Operand> operand(const Step& step, const Where& where) const {
    const Cell* cell = cell_at(address_of(step, where));
    if (cell == nullptr && step.of_group) return Operand{};  // a row of its group that this edition lacks
    if (cell == nullptr) return std::nullopt;
    return is_known(step, *cell) ? operand_of(step, *cell) : Operand{.known = false};
  }

  static bool is_known(const Step& step, const Cell& cell) {
    return is_of_state(step) ? cell.state != CellState::unread : cell.number.has_value();
  }

  // A blank says nothing; words and what could not be read leave the condition open.
  void note_obstacles(const Where& where) const {
    for (const Step& step : rule_.expression) {
      if (!is_of_cell(step)) continue;
      const Address at = address_of(step, where);
      const Cell* cell = cell_at(at);
      if (cell != nullptr && !is_known(step, *cell) && !is_vacant(*cell)) note_obstacle(*cell, at);
    }
  }

  void note_obstacle(const Cell& cell, const Address& at) const {
    const bool unread = cell.state == CellState::unread;
    const std::string fault =
        unread ? sink_.say("的数值未能读出", " was not read") : sink_.say("不是数字", " is no number");
    sink_.leave_unchecked(rule_, Address::of(table_.id), place_of(*table_.form, *at.row, *at.column) + fault);
  }

  void report(const Where& where) {
    const Step cell{.row = rule_.at_row, .column = rule_.at_column};
    Fact fact{.at = address_of(cell, where)};
    fact.span = table_.place(*table_.form->index_of(*fact.at.row), 0);
    if (const Span own = cell_at(fact.at)->span; own != Span{}) fact.span = own;
    fact.place = place_of(*table_.form, *fact.at.row, *fact.at.column);
    for (const Step& step : rule_.expression) {
      const Cell* told = step.op == Step::Op::cell || is_of_state(step) ? cell_at(address_of(step, where)) : nullptr;
      if (told != nullptr) tell(fact, name_of(step), *told);
    }
    sink_.find(rule_, std::move(fact));
  }

  void tell(Fact& fact, const std::string& name, const Cell& cell) const {
    const bool is_new = fact.words.emplace(name, cell.text.empty() ? sink_.say("（空）", "(blank)") : cell.text).second;
    if (is_new && cell.number) fact.values.push_back({name, *cell.number});
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
