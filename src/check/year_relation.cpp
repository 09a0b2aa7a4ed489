// Kind year_relation: a condition over cells of this year's report and last year's holds. Blanks count as nothing, as
// in equations (semantics §1); missing sums and unread cells of either report leave it unchecked.
#include <algorithm>

#include "check/evaluation.hpp"
#include "check/last_year.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

/// The rule applied to one row or column.
struct Instance {
  std::optional<RowId> row{};
  std::optional<ColumnId> column{};
  bool holds = true;
  std::vector<Decimal> expected{};  ///< what the right sides come to
};

class YearRelationCheck {
 public:
  YearRelationCheck(const Rule& rule, const Table& table, const Table& previous, Sink& sink)
      : rule_(rule), table_(table), previous_(previous), sink_(sink) {}

  void run() {
    std::vector<Instance> instances = all_instances();
    std::erase_if(instances, [this](Instance& each) { return !evaluate(each); });
    const bool totals_agree = std::any_of(instances.begin(), instances.end(), [](const Instance& each) {
      return each.column == ColumnId::total && each.holds;
    });
    for (const Instance& each : instances) {
      if (!each.holds) report(each, totals_agree);
    }
  }

 private:
  [[nodiscard]] std::vector<Instance> all_instances() const {
    std::vector<Instance> instances;
    if (rule_.range == Range::none) instances.push_back({});
    if (rule_.range == Range::rows) {
      for (const RowForm& row : table_.form->rows) instances.push_back({.row = row.id});
    }
    if (rule_.range == Range::columns) {
      for (const ColumnForm& column : table_.form->rows.front().columns) instances.push_back({.column = column.id});
    }
    return instances;
  }

  /// Whether anything can be said: not of cells that one of the forms lacks, of blanks alone, or of what is not known.
  bool evaluate(Instance& instance) {
    Evaluation evaluation;
    bool holds_figure = false;
    for (const Step& step : rule_.expression) {
      if (!is_of_cell(step)) {
        evaluation.apply(step);
        continue;
      }
      const Cell* cell = cell_of(step, instance);
      if (cell == nullptr && !step.of_group) return false;
      if (cell != nullptr && !is_known(step, instance, *cell)) return false;
      holds_figure = holds_figure || (cell != nullptr && cell->number);
      evaluation.push(cell == nullptr ? Operand{} : operand_of(step, *cell));
    }
    instance.holds = evaluation.holds();
    instance.expected = evaluation.right_sides();
    return holds_figure;
  }

  [[nodiscard]] const Table& table_of(const Step& step) const { return step.of_previous ? previous_ : table_; }

  [[nodiscard]] static Address address_of(const Table& table, const Step& step, const Instance& instance) {
    return Address::of(table.id, step.row ? *step.row : *instance.row, step.column ? *step.column : *instance.column);
  }

  [[nodiscard]] const Cell* cell_of(const Step& step, const Instance& instance) const {
    const Address at = address_of(table_of(step), step, instance);
    return table_of(step).cell(*at.row, *at.column);
  }

  bool is_known(const Step& step, const Instance& instance, const Cell& cell) {
    const Table& table = table_of(step);
    const Address at = address_of(table, step, instance);
    const std::string fault = is_of_state(step) && cell.state != CellState::unread ? "" : fault_of(table, at, cell);
    if (fault.empty()) return true;
    const std::string whose = step.of_previous ? sink_.say("上一年度报告的", "last year's ") : "";
    sink_.leave_unchecked(rule_, Address::of(table_.id), whose + place_of(*table.form, *at.row, *at.column) + fault);
    return false;
  }

  [[nodiscard]] std::string fault_of(const Table& table, const Address& at, const Cell& cell) const {
    if (cell.state == CellState::unread) return sink_.say("的数值未能读出", " was not read");
    if (is_missing_sum(table, at)) return sink_.say("为空", " is blank");
    if (is_vacant(cell) || cell.number) return {};
    return sink_.say("不是数字", " is no number");
  }

  static bool is_missing_sum(const Table& table, const Address& at) {
    const Term term = *table.form->term(*at.row, *at.column);
    return gouji::is_missing_sum(table, term.row, term.column);
  }

  void report(const Instance& instance, bool totals_agree) {
    const Step own{.row = rule_.at_row, .column = rule_.at_column};
    Fact fact{.at = address_of(table_, own, instance)};
    fact.span = table_.place(*table_.form->index_of(*fact.at.row), 0);
    if (const Cell* cell = cell_of(own, instance); cell->span != Span{}) fact.span = cell->span;
    fact.place = place_of(*table_.form, *fact.at.row, *fact.at.column);
    for (const Step& step : rule_.expression) {
      if (step.op == Step::Op::cell) tell(fact, step, instance);
    }
    fact.words["expected"] = expected_of(instance);
    fact.words["totals"] = totals_agree ? sink_.say("（两年的总计相符，只是各列的分法不同。）",
                                                    " (The totals of both years agree; only the columns differ.)")
                                        : "";
    sink_.find(rule_, std::move(fact));
  }

  void tell(Fact& fact, const Step& step, const Instance& instance) const {
    const std::string name = name_of(step);
    const Cell* cell = cell_of(step, instance);
    if (cell == nullptr || fact.words.count(name) != 0) return;
    fact.words[name] = is_vacant(*cell) ? sink_.say("（空）", "(blank)") : cell->text;
    if (cell->number) fact.values.push_back({name, *cell->number});
  }

  /// "30 或 26", each once.
  [[nodiscard]] std::string expected_of(const Instance& instance) const {
    std::vector<std::string> figures;
    for (const Decimal& each : instance.expected) {
      std::string figure = each.to_string();
      if (std::find(figures.begin(), figures.end(), figure) == figures.end()) figures.push_back(std::move(figure));
    }
    std::string text;
    for (const std::string& figure : figures) text += (text.empty() ? "" : sink_.say("或", " or ")) + figure;
    return text;
  }

  const Rule& rule_;
  const Table& table_;
  const Table& previous_;
  Sink& sink_;
};

}  // namespace

void check_year_relation(const Rule& rule, const Report& report, const Context& context, Sink& sink) {
  if (context.previous == nullptr) return leave_without_last_year(rule, report, context, sink);
  for_each_readable(rule, report, sink, [&](const Table& table) {
    const Table* previous = context.previous->table(table.id);
    const std::string obstacle = why_not_comparable(previous, table.id, sink);
    if (!obstacle.empty()) {
      sink.leave_unchecked(rule, Address::of(table.id), obstacle);
      return;
    }
    YearRelationCheck(rule, table, *previous, sink).run();
  });
}

}  // namespace gouji
