#include "pack/expression_reader.hpp"

#include <algorithm>

#include "pack/expression_rules.hpp"
#include "pack/kinds.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class ExpressionReader {
 public:
  ExpressionReader(const RuleSource& source, Rule& rule) : source_(source), rule_(rule) {}

  void read_precedence() {
    if (!source_.has("precedence")) return;
    if (rule_.kind != Kind::equation) source_.fail("precedence", "this kind of check takes no “precedence”");
    const std::string text = source_.text("precedence");
    const bool fits = !text.empty() && text.size() <= 2 &&
                      std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
    if (!fits) source_.fail("precedence", "expected a number from 0 to 99");
    rule_.precedence = std::stoi(text);
  }

  void read_table() {
    const bool needed = form_of(rule_.kind).needs_table;
    if (!needed && source_.has("for")) source_.fail("for", "this kind of check takes no “for”");
    if (!needed && !source_.has("table")) return;
    if (!needed) source_.fail("table", "this kind of check takes no table");
    rule_.table = source_.choice("table", table_named, "disclosure, applications, disputes or statistics");
    if (source_.has("for")) read_range();
    // The rows of the return differ from place to place; what holds of all is that parts make up their whole.
    const bool sums_groups = rule_.kind == Kind::equation && rule_.range == Range::groups;
    if (rule_.table == TableId::statistics && !sums_groups) {
      source_.fail("table", "statistics takes equations for groups alone");
    }
    if (rule_.table != TableId::statistics && rule_.range == Range::groups) {
      source_.fail("for", "expected rows or columns: only statistics takes groups");
    }
  }

  void read_expression() {
    if (!form_of(rule_.kind).needs_expression) {
      if (source_.has("check")) source_.fail("check", "this kind of check takes no expression");
      return;
    }
    rule_.expression_text = source_.keep("check");
    auto steps = read_steps(source_.file, source_.node("check"), {*rule_.table, rule_.range, rule_.kind});
    rule_.expression = source_.pack.keep(std::move(steps));
  }

  // `at` names the cell that a finding is placed at: what the range leaves open of it.
  void read_place() {
    if (!form_of(rule_.kind).needs_expression) {
      if (source_.has("at")) source_.fail("at", "this kind of check takes no “at”");
      return;
    }
    const std::string at = source_.text("at");
    if (rule_.range == Range::groups) {
      if (at != "whole") source_.fail("at", "expected whole");
      return;
    }
    const auto dot = at.rfind('.');
    if (rule_.range == Range::rows) {
      rule_.at_column = column_named(at);
    } else if (rule_.range == Range::columns) {
      rule_.at_row = row_named(*rule_.table, at);
    } else if (dot != std::string::npos) {
      rule_.at_row = row_named(*rule_.table, at.substr(0, dot));
      rule_.at_column = column_named(at.substr(dot + 1));
    }
    const bool known = rule_.range == Range::none ? rule_.at_row && rule_.at_column : rule_.at_row || rule_.at_column;
    if (!known) source_.fail("at", "“" + at + "” names no cell of the table");
    if (!speaks_of(rule_.expression, rule_.at_row, rule_.at_column))
      source_.fail("at", "expected a name of the expression");
  }

 private:
  void read_range() {
    const std::string range = source_.text("for");
    if (range == "rows") rule_.range = Range::rows;
    if (range == "columns") rule_.range = Range::columns;
    if (range == "groups") rule_.range = Range::groups;
    if (rule_.range == Range::none) source_.fail("for", "expected rows, columns or groups");
    const bool ragged = rule_.table == TableId::disclosure && rule_.range == Range::columns;
    if (ragged) source_.fail("for", "expected rows: the columns of this table differ from row to row");
  }

  const RuleSource& source_;
  Rule& rule_;
};

}  // namespace

std::vector<Step> read_steps(const yaml::File& file, const YAML::Node& node, const ExpressionPlace& place) {
  auto parsed = parse_expression(yaml::scalar(file, node), place.table, place.range);
  if (const auto* error = std::get_if<ExpressionError>(&parsed)) {
    yaml::fail(file, node, error->message + " (character " + std::to_string(error->offset + 1) + " of the expression)");
  }
  auto& steps = std::get<std::vector<Step>>(parsed);
  if (const auto fault = fault_of_expression(steps, place.kind)) yaml::fail(file, node, *fault);
  return std::move(steps);
}

void read_expression(const RuleSource& source, Rule& rule) {
  ExpressionReader reader(source, rule);
  reader.read_precedence();
  reader.read_table();
  reader.read_expression();
  reader.read_place();
}

}  // namespace gouji
