#include "check/when.hpp"

#include <algorithm>

#include "check/account.hpp"
#include "check/evaluation.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

enum class Answer : std::uint8_t { yes, no, unknown };

/// What a `when` comes to. What is certainly not so decides, whatever else is unknown.
class Question {
 public:
  Question(const When& when, const Report& report, const Sink& sink) : when_(when), report_(report), sink_(sink) {}

  [[nodiscard]] Answer answer() {
    const Answer answers[] = {of_organ(), of_year(), of_cells()};
    if (has(answers, Answer::no)) return Answer::no;
    return has(answers, Answer::unknown) ? Answer::unknown : Answer::yes;
  }

  [[nodiscard]] std::string reason() const { return reason_; }
  [[nodiscard]] Address at() const { return at_; }

 private:
  template <std::size_t Size>
  static bool has(const Answer (&answers)[Size], Answer answer) {
    return std::find(std::begin(answers), std::end(answers), answer) != std::end(answers);
  }

  static Answer answer_of(bool truth) { return truth ? Answer::yes : Answer::no; }

  Answer unknown(std::string reason, const Address& at = {}) {
    if (reason_.empty()) {
      reason_ = std::move(reason);
      at_ = at;
    }
    return Answer::unknown;
  }

  Answer of_organ() {
    if (when_.organs.empty()) return Answer::yes;
    if (report_.kind == OrganKind::unknown)
      return unknown(sink_.say("无法判断机关类型，不知是否适用", "the kind of organ is not known"));
    return answer_of(std::find(when_.organs.begin(), when_.organs.end(), report_.kind) != when_.organs.end());
  }

  Answer of_year() {
    if (when_.years.are_all()) return Answer::yes;
    if (!report_.year) return unknown(sink_.say("不知道报告年度，不知是否适用", "the year of the report is not known"));
    return answer_of(when_.years.contain(report_.year->value));
  }

  Answer of_cells() {
    if (!when_.holds) return Answer::yes;
    const TableId id = when_.holds->table;
    const Table* table = report_.table(id);
    if (table == nullptr)
      return unknown(sink_.say("没有读到", "there is no ") + place_of(id) +
                         sink_.say("，不知是否适用", ", on which the rule depends"),
                     Address::of(id));
    if (table->condition != TableCondition::read) return unknown(why_unreadable(*table, sink_), Address::of(id));
    return of_cells(*table);
  }

  Answer of_cells(const Table& table) {
    Evaluation evaluation;
    std::string obstacle;
    for (const Step& step : when_.holds->steps) {
      if (!is_of_cell(step)) {
        evaluation.apply(step);
        continue;
      }
      const std::string fault = fault_of(table, step);
      if (obstacle.empty()) obstacle = fault;
      evaluation.push(fault.empty() ? operand(table, step) : Operand{.known = false});
    }
    if (const auto verdict = evaluation.verdict()) return answer_of(*verdict);
    return unknown(obstacle + sink_.say("，不知是否适用", ", on which the rule depends"), Address::of(table.id));
  }

  /// A row of a group that this edition lacks counts as nothing.
  static Operand operand(const Table& table, const Step& step) {
    const auto term = table.form->term(*step.row, *step.column);
    return term ? operand_of(step, cell_at(table, *term)) : Operand{};
  }

  /// Why the cell is not known; empty where it is.
  [[nodiscard]] std::string fault_of(const Table& table, const Step& step) const {
    const auto term = table.form->term(*step.row, *step.column);
    if (!term && step.of_group) return {};
    if (!term) return sink_.say("该表没有", "the table has no ") + name_of(step);
    const Cell& cell = cell_at(table, *term);
    const bool unread = !table.rows[term->row].present || cell.state == CellState::unread;
    if (is_of_state(step) ? !unread : is_known(table, *term)) return {};
    const std::string place = place_of(*table.form, *step.row, *step.column);
    if (unread) return place + sink_.say("的数值未能读出", " was not read");
    return place + (is_vacant(cell) ? sink_.say("为空", " is blank") : sink_.say("不是数字", " is no number"));
  }

  const When& when_;
  const Report& report_;
  const Sink& sink_;
  std::string reason_;
  Address at_;
};

/// Some table of the report is one that the rule is for; a rule without table is for the report.
bool concerns(const Rule& rule, const Report& report) {
  if (!rule.table) return true;
  const Table* table = report.table(*rule.table);
  return table != nullptr && is_for(rule, report, *table);
}

}  // namespace

bool is_asked_for(const Rule& rule, const Report& report, Sink& sink) {
  if (rule.when.is_always()) return true;
  Question question(rule.when, report, sink);
  const Answer answer = question.answer();
  if (answer == Answer::unknown && concerns(rule, report)) {
    sink.leave_unchecked(rule, question.at(), question.reason());
  }
  return answer == Answer::yes;
}

bool is_asked_for(const Rule& rule, const Report& report) {
  if (rule.when.is_always()) return true;
  const Sink sink(report, Language::zh);
  return Question(rule.when, report, sink).answer() == Answer::yes;
}

}  // namespace gouji
