#include "parse/expression.hpp"

#include <algorithm>
#include <expression.hpp>
#include <iterator>
#include <set>

namespace gouji {
namespace {

namespace e = grammar::expression;
namespace pegtl = grammar::expression::pegtl;

struct Function {
  std::string_view name;
  Step::Op op;
};

constexpr Function functions[] = {
    {"has_sign", Step::Op::has_sign}, {"has_unit", Step::Op::has_unit}, {"unit_repeated", Step::Op::unit_repeated},
    {"is_blank", Step::Op::is_blank}, {"is_dash", Step::Op::is_dash},   {"is_text", Step::Op::is_text}};

struct Steps {
  TableId table{};
  Range range = Range::none;
  std::vector<Step> steps;
  Step::Op function = Step::Op::cell;
  std::optional<ExpressionError> error;
  std::size_t reached = 0;
};

/// Rows of the table in any edition, each once.
std::vector<RowId> rows_of(TableId table) {
  std::vector<RowId> rows;
  std::set<RowId> seen;
  for (Edition edition : {Edition::e2021, Edition::e2019}) {
    for (const RowForm& row : form_of(table, edition).rows) {
      if (seen.insert(row.id).second) rows.push_back(row.id);
    }
  }
  return rows;
}

bool has_column(TableId table, std::optional<RowId> row, ColumnId column) {
  for (Edition edition : {Edition::e2021, Edition::e2019}) {
    for (const RowForm& form : form_of(table, edition).rows) {
      if (row && form.id != *row) continue;
      for (const ColumnForm& each : form.columns) {
        if (each.id == column) return true;
      }
    }
  }
  return false;
}

/// refused.* is every row named refused.…, and a row that is itself named refused.
std::vector<RowId> group_rows(TableId table, std::string_view group) {
  std::vector<RowId> rows;
  const std::string prefix = std::string(group) + ".";
  for (RowId row : rows_of(table)) {
    if (name_of(row) == group || name_of(row).starts_with(prefix)) rows.push_back(row);
  }
  return rows;
}

/// A group of rows as a name tells it: refused.*, or refused.*.total where the range leaves no column open.
struct Group {
  std::string_view rows;
  std::string_view column;
};

std::optional<Group> group_named(std::string_view name) {
  const auto star = name.find(".*");
  if (star == std::string_view::npos) return std::nullopt;
  return Group{name.substr(0, star), name.substr(std::min(star + 3, name.size()))};
}

void push_group(Steps& state, const Group& group, bool of_previous, std::size_t offset) {
  const std::vector<RowId> rows = group_rows(state.table, group.rows);
  if (rows.empty()) {
    state.error = {offset, ExpressionFault::unknown_group, std::string(group.rows)};
    return;
  }
  for (RowId row : rows) {
    state.steps.push_back({.op = Step::Op::cell,
                           .row = row,
                           .column = column_named(group.column),
                           .of_group = true,
                           .of_previous = of_previous});
  }
  state.steps.push_back({.op = Step::Op::sum, .integer = static_cast<std::int64_t>(rows.size())});
}

/// The group's column is given where the range leaves it open, and else is not. A function is of one cell.
bool fits(const Steps& state, const Group& group) {
  if (state.function != Step::Op::cell) return false;
  if (state.range == Range::columns) return group.column.empty();
  const auto column = column_named(group.column);
  const std::vector<RowId> rows = group_rows(state.table, group.rows);
  const auto has = [&](RowId row) { return has_column(state.table, row, *column); };
  return state.range == Range::none && column && (rows.empty() || std::any_of(rows.begin(), rows.end(), has));
}

std::optional<Step> resolve(const Steps& state, std::string_view name) {
  Step step;
  if (state.range == Range::rows) {
    step.column = column_named(name);
    if (!step.column || !has_column(state.table, std::nullopt, *step.column)) return std::nullopt;
    return step;
  }
  if (state.range == Range::columns) {
    step.row = row_named(state.table, name);
    return step.row ? std::optional(step) : std::nullopt;
  }
  if (state.range == Range::groups) {
    step.of_group = name == "parts";
    return step.of_group || name == "whole" ? std::optional(step) : std::nullopt;
  }
  const auto dot = name.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  step.row = row_named(state.table, name.substr(0, dot));
  step.column = column_named(name.substr(dot + 1));
  if (!step.row || !step.column || !has_column(state.table, step.row, *step.column)) return std::nullopt;
  return step;
}

/// A column is named `previous` too, but no row: before a dot the word means last year.
constexpr std::string_view last_year = "previous.";

void push_reference(Steps& state, std::string_view name, std::size_t offset) {
  if (state.error) return;
  const bool of_previous = name.starts_with(last_year) && state.range != Range::groups;
  const std::string_view cell = of_previous ? name.substr(last_year.size()) : name;
  if (const auto group = group_named(cell); group && fits(state, *group)) {
    push_group(state, *group, of_previous, offset);
    return;
  }
  auto step = resolve(state, cell);
  if (!step) {
    state.error = {offset, ExpressionFault::unknown_name, std::string(name)};
    return;
  }
  step->op = state.function;
  step->of_previous = of_previous;
  state.function = Step::Op::cell;
  state.steps.push_back(*step);
}

template <typename Rule>
struct expression_action : pegtl::nothing<Rule> {};

template <>
struct expression_action<e::name> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Steps& state, const char* begin) {
    push_reference(state, in.string_view(), static_cast<std::size_t>(in.begin() - begin));
  }
};

template <>
struct expression_action<e::integer> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Steps& state, const char* begin) {
    Step step{.op = Step::Op::integer};
    std::size_t digits = 0;
    for (char c : in.string_view()) {
      if (c < '0' || '9' < c || ++digits > most_digits) continue;
      step.integer = step.integer * 10 + (c - '0');
    }
    const auto offset = static_cast<std::size_t>(in.begin() - begin);
    if (digits > most_digits && !state.error) state.error = {offset, ExpressionFault::too_many_digits};
    state.steps.push_back(step);
  }
};

template <>
struct expression_action<e::function_name> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Steps& state, const char* /*begin*/) {
    const auto* found = std::find_if(std::begin(functions), std::end(functions),
                                     [&](const Function& each) { return each.name == in.string_view(); });
    state.function = found->op;
  }
};

template <Step::Op Op>
struct pushes {
  static void apply0(Steps& state, const char* /*begin*/) { state.steps.push_back({.op = Op}); }
};
// clang-format off
template <> struct expression_action<e::add> : pushes<Step::Op::add> {};
template <> struct expression_action<e::subtract> : pushes<Step::Op::subtract> {};
template <> struct expression_action<e::equal> : pushes<Step::Op::equal> {};
template <> struct expression_action<e::at_most> : pushes<Step::Op::at_most> {};
template <> struct expression_action<e::at_least> : pushes<Step::Op::at_least> {};
template <> struct expression_action<e::less> : pushes<Step::Op::less> {};
template <> struct expression_action<e::greater> : pushes<Step::Op::greater> {};
template <> struct expression_action<e::negated> : pushes<Step::Op::negate> {};
template <> struct expression_action<e::also> : pushes<Step::Op::conjunction> {};
template <> struct expression_action<e::either> : pushes<Step::Op::disjunction> {};
template <> struct expression_action<e::implies> : pushes<Step::Op::implies> {};
template <> struct expression_action<e::iff> : pushes<Step::Op::iff> {};
// clang-format on

/// Remembers how far any rule came: that is where the fault stands.
template <typename Rule>
struct furthest : pegtl::normal<Rule> {
  template <typename ParseInput, typename... States>
  static void success(const ParseInput& in, Steps& state, const char* begin, States&&... /*states*/) {
    state.reached = std::max(state.reached, static_cast<std::size_t>(in.current() - begin));
  }
};

void add_once(std::vector<std::string>& names, std::string name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

std::string name_in(Range range, const RowForm& row, const ColumnForm& column) {
  const std::string column_name(name_of(column.id));
  return range == Range::rows ? column_name : std::string(name_of(row.id)) + "." + column_name;
}

}  // namespace

std::vector<std::string> expression_names(TableId table, Range range) {
  if (range == Range::groups) return {"whole", "parts"};
  std::vector<std::string> names;
  for (Edition edition : {Edition::e2021, Edition::e2019}) {
    for (const RowForm& row : form_of(table, edition).rows) {
      if (range == Range::columns) add_once(names, std::string(name_of(row.id)));
      if (range == Range::columns) continue;
      for (const ColumnForm& column : row.columns) add_once(names, name_in(range, row, column));
    }
  }
  return names;
}

std::variant<std::vector<Step>, ExpressionError> parse_expression(std::string_view text, TableId table, Range range) {
  if (text.size() > longest_expression) {
    return ExpressionError{longest_expression, ExpressionFault::too_long};
  }
  Steps state{.table = table, .range = range};
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  const bool matched = pegtl::parse<e::expression, expression_action, furthest>(in, state, text.data());
  if (state.error) return *state.error;
  if (!matched) {
    const bool at_end = state.reached == text.size();
    return ExpressionError{state.reached, at_end ? ExpressionFault::breaks_off : ExpressionFault::unexpected};
  }
  return std::move(state.steps);
}

}  // namespace gouji
