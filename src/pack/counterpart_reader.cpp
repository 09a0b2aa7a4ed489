#include "pack/counterpart_reader.hpp"

#include <algorithm>

#include "pack/expression_rules.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class CounterpartReader {
 public:
  CounterpartReader(const yaml::File& file, LoadedPack& pack) : file_(file), pack_(pack) {}

  Counterpart read(Subject subject, const YAML::Node& map) {
    yaml::check_keys(file_, map, {"table", "column", "readings"});
    Counterpart counterpart{.subject = subject};
    const auto table = table_named(yaml::text(file_, map, "table"));
    if (!table) yaml::fail(file_, map["table"], "expected disclosure, applications, disputes or statistics");
    counterpart.table = *table;
    counterpart.readings = readings(map, *table, column_of(map));
    return counterpart;
  }

  std::span<const Admissible> readings(const YAML::Node& map, TableId table, std::optional<ColumnId> column) {
    std::vector<Admissible> readings;
    for (const YAML::Node& entry : yaml::list(file_, map, "readings")) {
      yaml::check_keys(file_, entry, {"zh", "en", "is"});
      readings.push_back(
          {.name = {pack_.keep(yaml::text(file_, entry, "zh")), pack_.keep(yaml::text(file_, entry, "en"))},
           .sum = sum(entry, table, column)});
    }
    if (readings.empty()) yaml::fail(file_, map, "expected “readings”: what the figure may be");
    return pack_.keep(std::move(readings));
  }

 private:
  /// With a column the readings name rows of it; without they name row.column.
  std::optional<ColumnId> column_of(const YAML::Node& map) {
    if (!map["column"]) return std::nullopt;
    const std::string name = yaml::text(file_, map, "column");
    const auto column = column_named(name);
    if (!column) yaml::fail(file_, map["column"], "“" + name + "” names no column");
    return column;
  }

  std::span<const Step> sum(const YAML::Node& entry, TableId table, std::optional<ColumnId> column) {
    auto parsed = parse_expression(yaml::text(file_, entry, "is"), table, column ? Range::columns : Range::none);
    if (const auto* error = std::get_if<ExpressionError>(&parsed)) yaml::fail(file_, entry["is"], error->message);
    auto& steps = std::get<std::vector<Step>>(parsed);
    if (!is_sum(steps)) yaml::fail(file_, entry["is"], "expected cells joined by “+” and “-”");
    for (Step& step : steps) {
      if (step.op == Step::Op::cell && column) step.column = column;
    }
    return pack_.keep(std::move(steps));
  }

  const yaml::File& file_;
  LoadedPack& pack_;
};

}  // namespace

std::vector<Counterpart> read_counterparts(const yaml::File& file, const YAML::Node& rule, LoadedPack& pack) {
  const YAML::Node map = rule["figures"];
  if (!map || !map.IsMap() || map.size() == 0) {
    yaml::fail(file, map ? map : rule, "expected “figures”: subjects with what the tables have for them");
  }
  CounterpartReader reader(file, pack);
  std::vector<Counterpart> counterparts;
  for (const auto& entry : map) {
    const std::string name = yaml::scalar(file, entry.first);
    const auto subject = subject_named(name);
    if (!subject) yaml::fail(file, entry.first, "“" + name + "” is nothing that a figure of a sentence counts");
    const auto same = [&](const Counterpart& each) { return each.subject == *subject; };
    if (std::any_of(counterparts.begin(), counterparts.end(), same)) {
      yaml::fail(file, entry.first, "the key “" + name + "” stands twice");
    }
    counterparts.push_back(reader.read(*subject, entry.second));
  }
  return counterparts;
}

std::span<const Admissible> read_readings(const yaml::File& file, const YAML::Node& map, TableId table,
                                          LoadedPack& pack) {
  return CounterpartReader(file, pack).readings(map, table, std::nullopt);
}

}  // namespace gouji
