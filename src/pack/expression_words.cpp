#include "pack/expression_words.hpp"

#include <algorithm>

namespace gouji {
namespace {

/// "refused" of "refused.state_secret", each once.
std::vector<std::string> group_names(TableId table) {
  std::vector<std::string> groups;
  for (const std::string& row : expression_names(table, Range::columns)) {
    const std::string group = row.substr(0, row.find('.'));
    const bool is_group = group.size() < row.size();
    if (is_group && std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
  }
  return groups;
}

yaml::Said thing_named(Range range) {
  if (range == Range::rows) return {"一列", "column"};
  if (range == Range::columns) return {"一行", "row"};
  return {"个名称", "name"};
}

yaml::Said words_for(ExpressionFault fault) {
  switch (fault) {
    case ExpressionFault::too_long:
      return {"算式太长，不能超过 " + std::to_string(longest_expression) + " 个字符",
              "the expression is longer than " + std::to_string(longest_expression) + " bytes"};
    case ExpressionFault::too_many_digits:
      return {"数字太长，不能超过 " + std::to_string(most_digits) + " 位",
              "the number has more than " + std::to_string(most_digits) + " digits"};
    case ExpressionFault::breaks_off: return {"算式没有写完", "the expression breaks off"};
    default:
      return {"这里应写运算符（+、-、=、<=、>=、<、>、and、or 等），或者算式到此为止",
              "expected an operator or the end"};
  }
}

/// How an expression writes a sign that people use for it elsewhere; empty for what is none.
std::string_view usual_sign(std::string_view rest) {
  constexpr std::string_view signs[][2] = {{"≤", "<="}, {"≥", ">="},   {"＝", "="}, {"==", "="}, {"＜", "<"},
                                           {"＞", ">"}, {"＋", "+"},   {"－", "-"}, {"−", "-"},  {"（", "("},
                                           {"）", ")"}, {"&&", "and"}, {"||", "or"}};
  for (const auto& [elsewhere, here] : signs) {
    if (rest.starts_with(elsewhere)) return here;
  }
  return {};
}

std::vector<std::string_view> views(const std::vector<std::string>& names) {
  return {names.begin(), names.end()};
}

/// A cell is called row.column: the part that is not known, with what could stand there.
[[noreturn]] void fail_cell(const yaml::File& file, const yaml::Node& node, const ExpressionError& error,
                            TableId table) {
  const std::vector<std::string> cells = expression_names(table, Range::none);
  const std::size_t dot = std::min(error.name.rfind('.'), error.name.size());
  const std::string row = error.name.substr(0, dot);
  if (!row_named(table, row)) {
    const std::vector<std::string> rows = expression_names(table, Range::columns);
    yaml::fail_unknown(file, node, error.offset, row, {"一行", "row"}, views(rows));
  }
  std::vector<std::string_view> columns;
  for (const std::string& cell : cells) {
    if (cell.starts_with(row + ".") && cell.rfind('.') == row.size())
      columns.push_back(std::string_view(cell).substr(row.size() + 1));
  }
  if (dot == error.name.size()) {
    const yaml::Said all = yaml::listed(columns);
    yaml::fail_within(file, node, error.offset,
                      {"“" + row + "”后面还要写列名：" + row + ".列名，列名有：" + all.zh,
                       "expected a column behind the row: " + row + ".COLUMN, of " + all.en});
  }
  yaml::fail_unknown(file, node, error.offset + dot + 1, error.name.substr(dot + 1), {"一列", "column"}, columns);
}

}  // namespace

void fail_expression(const yaml::File& file, const yaml::Node& node, const ExpressionError& error, TableId table,
                     Range range) {
  const bool is_group = error.fault == ExpressionFault::unknown_group;
  if (!is_group && error.fault != ExpressionFault::unknown_name) {
    const std::string_view rest = node.scalar().substr(std::min(error.offset, node.scalar().size()));
    yaml::fail_within(file, node, error.offset, words_for(error.fault), usual_sign(rest));
  }
  if (range == Range::none) fail_cell(file, node, error, table);
  const std::vector<std::string> names = is_group ? group_names(table) : expression_names(table, range);
  const yaml::Said thing = is_group ? yaml::Said{"一组行", "group of rows"} : thing_named(range);
  yaml::fail_unknown(file, node, error.offset, error.name, thing, views(names));
}

}  // namespace gouji
