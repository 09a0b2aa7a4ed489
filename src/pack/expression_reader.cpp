#include "pack/expression_reader.hpp"

#include <algorithm>
#include <iterator>

#include "pack/expression_rules.hpp"
#include "pack/expression_words.hpp"
#include "pack/fixed_names.hpp"
#include "pack/kinds.hpp"
#include "pack/reachable.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class ExpressionReader {
 public:
  ExpressionReader(const RuleSource& source, Rule& rule) : source_(source), rule_(rule) {}

  void read_precedence() {
    if (source_.has("precedence")) rule_.precedence = yaml::number(source_.file, source_.map, "precedence", 99, 0);
  }

  void read_table() {
    if (!form_of(rule_.kind).needs_table) return;
    rule_.table = source_.choice<TableId>("table");
    for (Edition edition : rule_.editions) {
      if (!has_table(edition, *rule_.table)) fail_without_table(edition);
    }
    if (source_.has("for")) read_range();
    // The rows of the return differ from place to place; what holds of all is that parts make up their whole.
    const bool sums_groups = rule_.kind == Kind::equation && rule_.range == Range::groups;
    if (rule_.table == TableId::statistics && !sums_groups) {
      source_.fail("table", {"统计表（statistics）只能用“equation”检查，并写 for: groups",
                             "statistics takes equations for groups alone"});
    }
    if (rule_.table != TableId::statistics && rule_.range == Range::groups) {
      source_.fail("for", {"这里应写 rows 或 columns；只有统计表（statistics）才写 groups",
                           "expected rows or columns: only statistics takes groups"});
    }
  }

  void read_expression() {
    if (!form_of(rule_.kind).needs_expression) return;
    rule_.expression_text = source_.keep("check");
    auto steps = read_steps(source_.file, source_.node("check"), {*rule_.table, rule_.range, rule_.kind});
    rule_.expression = source_.pack.keep(std::move(steps));
    if (!is_reachable(rule_)) {
      source_.fail("check", {"各年份的表中，没有哪一行或哪一列同时有这些格，核对不了",
                             "no row or column of the form has all these cells: it checks nothing"});
    }
  }

  // `at` names the cell that a finding is placed at: what the range leaves open of it.
  void read_place() {
    if (!form_of(rule_.kind).needs_expression) return;
    const std::string at = source_.text("at");
    const auto known = places();
    if (std::find(known.begin(), known.end(), at) == known.end()) {
      const std::vector<std::string_view> names(known.begin(), known.end());
      const yaml::Said all = yaml::listed(names);
      yaml::fail_within(source_.file, source_.node("at"), 0,
                        {"这里只能写算式中的名称：" + all.zh, "expected a name of the expression: " + all.en},
                        yaml::nearest(at, names));
    }
    const auto dot = at.rfind('.');
    if (rule_.range == Range::rows) rule_.at_column = column_named(at);
    if (rule_.range == Range::columns) rule_.at_row = row_named(*rule_.table, at);
    if (rule_.range == Range::none) {
      rule_.at_row = row_named(*rule_.table, at.substr(0, dot));
      rule_.at_column = column_named(at.substr(dot + 1));
    }
  }

 private:
  [[noreturn]] void fail_without_table(Edition edition) const {
    const std::string year(name_of(edition));
    const std::string table(name_of(*rule_.table));
    source_.fail("editions",
                 {year + " 年格式没有“" + table + "”这张表", "the form of " + year + " has no table “" + table + "”"});
  }

  void read_range() {
    constexpr Range ranges[] = {Range::rows, Range::columns, Range::groups};
    const auto* found = std::find(std::begin(fixed::ranges), std::end(fixed::ranges), source_.text("for"));
    if (found == std::end(fixed::ranges))
      yaml::fail_unknown(source_.file, source_.node("for"), {"种范围", "range"}, fixed::ranges);
    rule_.range = ranges[found - std::begin(fixed::ranges)];
    const bool ragged = rule_.table == TableId::disclosure && rule_.range == Range::columns;
    if (ragged) {
      source_.fail("for", {"这里应写 rows：这张表各行的列不一样",
                           "expected rows: the columns of this table differ from row to row"});
    }
  }

  [[nodiscard]] std::vector<std::string> places() const {
    return rule_.range == Range::groups ? std::vector<std::string>{"whole"} : places_of(rule_.expression);
  }

  const RuleSource& source_;
  Rule& rule_;
};

}  // namespace

std::vector<Step> read_steps(const yaml::File& file, const yaml::Node& node, const ExpressionPlace& place) {
  auto parsed = parse_expression(yaml::scalar(file, node), place.table, place.range);
  if (const auto* error = std::get_if<ExpressionError>(&parsed)) {
    fail_expression(file, node, *error, place.table, place.range);
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
