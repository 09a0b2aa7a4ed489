// Kind equation: an identity of the form holds, exactly. Blanks count as nothing; missing sums and unread cells make an
// equation uncheckable (semantics §1).
#include <algorithm>

#include "check/tables.hpp"

namespace gouji {
namespace {

using Steps = std::span<const Step>;

/// Where the right side begins: walking back from the end over exactly one operand.
std::size_t right_begin(Steps steps) {
  std::int64_t wanted = 1;
  std::size_t at = steps.size() - 1;  // the last step is the comparison
  while (wanted > 0) {
    const Step& step = steps[--at];
    if (step.op == Step::Op::cell) wanted -= 1;
    if (step.op == Step::Op::add) wanted += 1;
    if (step.op == Step::Op::sum) wanted += step.integer - 1;
  }
  return at;
}

struct Term {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// One side of an equation: a sum of cells, as figures and as text "21+0=21".
struct Side {
  std::vector<Term> terms;
  std::optional<Decimal> sum = Decimal{};
  std::string text;
};

class EquationCheck {
 public:
  EquationCheck(const Rule& rule, const Table& table, Sink& sink) : rule_(rule), table_(table), sink_(sink) {}

  void run() {
    const std::size_t rows = table_.rows.size();
    const std::size_t columns = table_.form->rows.front().columns.size();
    if (rule_.range == Range::rows) {
      for (std::size_t row = 0; row < rows; ++row) check(row, 0);
    } else if (rule_.range == Range::columns) {
      for (std::size_t column = 0; column < columns; ++column) check(0, column);
    } else {
      check(0, 0);
    }
    if (reason_.empty()) return;
    sink_.leave_unchecked(rule_, Address::of(table_.id),
                          sink_.say("勾稽关系要用的数读不出或空白（如", "figures of some equations are not known (") +
                              reason_ + sink_.say("）", ")"));
  }

 private:
  void check(std::size_t row, std::size_t column) {
    const std::size_t split = right_begin(rule_.expression);
    auto first = side(rule_.expression.first(split), row, column);
    auto second = side(rule_.expression.subspan(split, rule_.expression.size() - 1 - split), row, column);
    if (!first || !second) return;  // the row has no such column, or the edition no such row
    Side& left = *first;
    Side& right = *second;
    const std::string obstacle = why_uncheckable(left, right);
    if (!obstacle.empty()) {
      if (reason_.empty()) reason_ = obstacle;
      return;
    }
    if (!holds_figure(left) && !holds_figure(right)) return;
    add_up(left);
    add_up(right);
    if (left.sum && right.sum && *left.sum != *right.sum) report(row, column, left, right);
  }

  [[nodiscard]] std::optional<Side> side(Steps steps, std::size_t row, std::size_t column) const {
    Side result;
    for (const Step& step : steps) {
      if (step.op != Step::Op::cell) continue;
      const auto index = step.row ? table_.form->index_of(*step.row) : row;
      if (!index && step.of_group) continue;  // a row of its group that this edition lacks
      if (!index) return std::nullopt;
      const auto at = step.column ? column_index(*index, *step.column) : column;
      if (!at) return std::nullopt;
      result.terms.push_back({*index, *at});
    }
    return result;
  }

  [[nodiscard]] std::optional<std::size_t> column_index(std::size_t row, ColumnId column) const {
    const auto columns = table_.form->rows[row].columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [column](const ColumnForm& form) { return form.id == column; });
    if (found == columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
  }

  [[nodiscard]] const Cell& cell(const Term& term) const { return table_.cells[term.row][term.column]; }

  [[nodiscard]] bool holds_figure(const Side& side) const {
    return std::any_of(side.terms.begin(), side.terms.end(),
                       [this](const Term& term) { return !is_vacant(cell(term)); });
  }

  [[nodiscard]] std::string why_uncheckable(const Side& left, const Side& right) const {
    for (const Side* each : {&left, &right}) {
      for (const Term& term : each->terms) {
        if (!is_usable(term)) return obstacle_at(term);
      }
    }
    return {};
  }

  [[nodiscard]] bool is_usable(const Term& term) const {
    if (!table_.rows[term.row].present || is_missing_sum(table_, term.row, term.column)) return false;
    return is_vacant(cell(term)) || cell(term).number;
  }

  [[nodiscard]] std::string obstacle_at(const Term& term) const {
    const RowId row = table_.form->rows[term.row].id;
    if (!table_.rows[term.row].present) return place_of(*table_.form, row) + sink_.say("缺行", " is missing");
    const std::string place = place_of(*table_.form, row, column_at(term));
    if (cell(term).state == CellState::unread) return place + sink_.say("的数值未能读出", " was not read");
    if (is_vacant(cell(term))) return place + sink_.say("为空", " is blank");
    return place + sink_.say("不是数字", " is no number");
  }

  [[nodiscard]] ColumnId column_at(const Term& term) const {
    return table_.form->rows[term.row].columns[term.column].id;
  }

  // Of the many results most are zeros: a person follows "16+2+1=19", not twenty terms.
  void add_up(Side& side) const {
    constexpr std::size_t followed = 7;
    std::size_t written = 0;
    for (const Term& term : side.terms) {
      const Decimal figure = cell(term).number.value_or(Decimal{});
      if (side.sum) side.sum = Decimal::add(*side.sum, figure);
      if (side.terms.size() > followed && figure.is_zero()) continue;
      side.text += (written == 0 || figure.is_negative() ? "" : "+") + figure.to_string();
      ++written;
    }
    if (written != 1 && side.sum) side.text += (written == 0 ? "" : "=") + side.sum->to_string();
  }

  void report(std::size_t row, std::size_t column, const Side& left, const Side& right) {
    const RowId at_row = rule_.at_row ? *rule_.at_row : table_.form->rows[row].id;
    const ColumnId at_column = rule_.at_column ? *rule_.at_column : table_.form->rows.front().columns[column].id;
    Fact fact{.at = Address::of(table_.id, at_row, at_column),
              .span = table_.cell(at_row, at_column)->span,
              .place = place_of(*table_.form, at_row, at_column)};
    // The sum that the form prints stands alone on its side; the other side computes it.
    const bool left_is_stated = left.terms.size() == 1 || right.terms.size() > 1;
    const Decimal stated = left_is_stated ? *left.sum : *right.sum;
    const Decimal computed = left_is_stated ? *right.sum : *left.sum;
    const auto difference = Decimal::subtract(std::max(stated, computed), std::min(stated, computed));
    fact.values = {{"stated", stated}, {"computed", computed}};
    fact.words = {{"left", left.text},
                  {"right", right.text},
                  {"stated", stated.to_string()},
                  {"computed", computed.to_string()},
                  {"difference", difference ? difference->to_string() : sink_.say("过大", "too much")}};
    add_related(fact, left);
    add_related(fact, right);
    sink_.find(rule_, std::move(fact));
  }

  void add_related(Fact& fact, const Side& side) const {
    for (const Term& term : side.terms) {
      const Cell& figure = cell(term);
      const Address at = Address::of(table_.id, table_.form->rows[term.row].id, column_at(term));
      if (at == fact.at || !figure.number || figure.number->is_zero()) continue;
      fact.related.push_back(
          {.at = at,
           .span = figure.span,
           .message = place_of(*table_.form, *at.row, *at.column) + "为" + figure.number->to_string()});
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
