// Kind equation: an identity of the form holds, exactly.
#include <algorithm>

#include "check/account.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

class EquationCheck {
 public:
  EquationCheck(const Rule& rule, const Table& table, Sink& sink) : rule_(rule), table_(table), sink_(sink) {}

  void run() {
    for (const Equation& equation : equations_in(table_, rule_)) {
      const Account account = account_of(table_, equation);
      if (account.state == Account::State::broken && !is_tolerated(equation, account)) report(equation, account);
      if (account.state == Account::State::unknown && reason_.empty()) reason_ = obstacle(equation, *account.obstacle);
    }
    if (reason_.empty()) return;
    sink_.leave_unchecked(rule_, Address::of(table_.id),
                          sink_.say("勾稽关系要用的数读不出或空白（如", "figures of some equations are not known (") +
                              reason_ + sink_.say("）", ")"));
  }

 private:
  [[nodiscard]] std::string place(Term term) const {
    return place_of(*table_.form, row_at(table_, term), column_at(table_, term));
  }

  [[nodiscard]] std::string obstacle(const Equation& equation, Term term) const {
    if (term == equation.at && has_strange_parts(table_, equation)) {
      return place(term) + sink_.say("之下有格式以外的分项", " has parts that the form does not know");
    }
    if (!table_.rows[term.row].present) {
      return place_of(*table_.form, row_at(table_, term)) + sink_.say("缺行", " is missing");
    }
    const Cell& cell = cell_at(table_, term);
    if (cell.state == CellState::unread) return place(term) + sink_.say("的数值未能读出", " was not read");
    if (is_vacant(cell)) return place(term) + sink_.say("为空", " is blank");
    if (cell.number) return place(term) + sink_.say("的数过大", " is too large");
    return place(term) + sink_.say("不是数字", " is no number");
  }

  // Of the many results most are zeros: a person follows "16+2+1=19", not twenty terms.
  [[nodiscard]] std::string sum_in_figures(const std::vector<Term>& terms, Decimal sum) const {
    constexpr std::size_t followed = 7;
    std::string text;
    std::size_t written = 0;
    for (Term term : terms) {
      const Decimal figure = figure_at(table_, term);
      if (terms.size() > followed && figure.is_zero()) continue;
      text += (written == 0 || figure.is_negative() ? "" : "+") + figure.to_string();
      ++written;
    }
    if (written != 1) text += (written == 0 ? "" : "=") + sum.to_string();
    return text;
  }

  void report(const Equation& equation, const Account& account) {
    Fact fact{.at = Address::of(table_.id, row_at(table_, equation.at), column_at(table_, equation.at)),
              .span = table_.place(equation.at.row, equation.at.column),
              .place = place(equation.at)};
    // The sum that the form prints stands alone on its side; the other side computes it.
    const bool left_is_stated = equation.left.size() == 1 || equation.right.size() > 1;
    const Decimal stated = left_is_stated ? account.left : account.right;
    const Decimal computed = left_is_stated ? account.right : account.left;
    const auto difference = Decimal::subtract(std::max(stated, computed), std::min(stated, computed));
    fact.values = {{"stated", stated}, {"computed", computed}};
    fact.words = {{"left", sum_in_figures(equation.left, account.left)},
                  {"right", sum_in_figures(equation.right, account.right)},
                  {"stated", stated.to_string()},
                  {"computed", computed.to_string()},
                  {"difference", difference ? difference->to_string() : sink_.say("过大", "too much")}};
    for (const auto* side : {&equation.left, &equation.right}) add_related(fact, *side);
    sink_.find(rule_, std::move(fact));
  }

  void add_related(Fact& fact, const std::vector<Term>& terms) const {
    for (Term term : terms) {
      const Cell& cell = cell_at(table_, term);
      const Address at = Address::of(table_.id, row_at(table_, term), column_at(table_, term));
      if (at == fact.at || !cell.number || cell.number->is_zero()) continue;
      fact.related.push_back({.at = at, .span = cell.span, .message = place(term) + "为" + cell.number->to_string()});
    }
  }

  const Rule& rule_;
  const Table& table_;
  Sink& sink_;
  std::string reason_;
};

}  // namespace

void check_equation(const Rule& rule, const Report& report, Sink& sink) {
  for_each_readable(rule, report, sink, [&](const Table& table) { EquationCheck(rule, table, sink).run(); });
}

}  // namespace gouji
