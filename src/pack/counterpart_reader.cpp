#include "pack/counterpart_reader.hpp"

#include <algorithm>

#include "pack/expression_rules.hpp"
#include "pack/expression_words.hpp"
#include "pack/fixed_names.hpp"
#include "pack/named.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class CounterpartReader {
 public:
  CounterpartReader(const yaml::File& file, LoadedPack& pack) : file_(file), pack_(pack) {}

  Counterpart read(Subject subject, const yaml::Node& map) {
    yaml::check_keys(file_, map, fixed::figure_keys);
    Counterpart counterpart{.subject = subject};
    (void)yaml::text(file_, map, "table");
    counterpart.table = read_named<TableId>(file_, map["table"]);
    counterpart.readings = readings(map, counterpart.table, column_of(map, counterpart.table));
    return counterpart;
  }

 private:
  /// With a column the readings name rows of it; without they name row.column.
  std::optional<ColumnId> column_of(const yaml::Node& map, TableId table) {
    if (!map["column"]) return std::nullopt;
    const std::string name = yaml::text(file_, map, "column");
    const std::vector<std::string> names = expression_names(table, Range::rows);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      const std::vector<std::string_view> known(names.begin(), names.end());
      yaml::fail_unknown(file_, map["column"], {"一列", "column"}, known);
    }
    return column_named(name);
  }

  std::span<const Admissible> readings(const yaml::Node& map, TableId table, std::optional<ColumnId> column) {
    std::vector<Admissible> readings;
    for (const yaml::Node& entry : yaml::list(file_, map, "readings")) {
      yaml::check_keys(file_, entry, fixed::reading_keys);
      readings.push_back(
          {.name = {pack_.keep(yaml::text(file_, entry, "zh")), pack_.keep(yaml::text(file_, entry, "en"))},
           .sum = sum(entry, table, column)});
    }
    if (readings.empty()) {
      yaml::fail(file_, map["readings"] ? map["readings"] : map,
                 {"缺少“readings”：这个数可以等于表中的哪些数", "expected “readings”: what the figure may be"});
    }
    return pack_.keep(std::move(readings));
  }

  std::span<const Step> sum(const yaml::Node& entry, TableId table, std::optional<ColumnId> column) {
    const Range range = column ? Range::columns : Range::none;
    auto parsed = parse_expression(yaml::text(file_, entry, "is"), table, range);
    if (const auto* error = std::get_if<ExpressionError>(&parsed)) {
      fail_expression(file_, entry["is"], *error, table, range);
    }
    auto& steps = std::get<std::vector<Step>>(parsed);
    if (!is_sum(steps)) {
      yaml::fail(file_, entry["is"], {"这里只能用“+”“-”连接若干格", "expected cells joined by “+” and “-”"});
    }
    for (Step& step : steps) {
      if (step.op == Step::Op::cell && column) step.column = column;
    }
    return pack_.keep(std::move(steps));
  }

  const yaml::File& file_;
  LoadedPack& pack_;
};

}  // namespace

std::vector<Counterpart> read_counterparts(const yaml::File& file, const yaml::Node& rule, LoadedPack& pack) {
  const yaml::Node map = rule["figures"];
  if (!map.is_map() || map.size() == 0) {
    yaml::fail(file, map ? map : rule,
               yaml::expected({"统计对象，以及各自在表中的数", "subjects with what the tables have for them"}));
  }
  CounterpartReader reader(file, pack);
  std::vector<Counterpart> counterparts;
  for (const auto& [subject, counterpart] : map.entries()) {
    counterparts.push_back(reader.read(read_named<Subject>(file, subject), counterpart));
  }
  return counterparts;
}

}  // namespace gouji
