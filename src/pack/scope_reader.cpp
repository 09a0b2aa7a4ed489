#include "pack/scope_reader.hpp"

#include <algorithm>

#include "pack/expression_reader.hpp"
#include "pack/fixed_names.hpp"
#include "pack/named.hpp"

namespace gouji {
namespace {

constexpr int first_year = 2008;
constexpr int last_year = 2099;

template <typename Value>
bool contains(std::span<const Value> values, Value value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::optional<int> read_year(const yaml::File& file, const yaml::Node& map, std::string_view key) {
  if (!map[key]) return std::nullopt;
  const std::string digits = yaml::text(file, map, key);
  const bool fits =
      digits.size() == 4 && std::all_of(digits.begin(), digits.end(), [](char c) { return '0' <= c && c <= '9'; });
  const int year = fits ? std::stoi(digits) : 0;
  if (year < first_year || last_year < year) {
    yaml::fail(file, map[key], yaml::Said{"应为 2008 到 2099 之间的年度", "expected a year from 2008 to 2099"});
  }
  return year;
}

class ScopeReader {
 public:
  ScopeReader(const RuleSource& source, Rule& rule) : source_(source), rule_(rule), pack_(source.pack.pack()) {}

  void read() {
    read_editions();
    if (source_.has("when")) {
      yaml::check_keys(source_.file, when(), fixed::when_keys);
      if (when().size() == 0) fail(when(), "“when”下应写 organs、years 或 holds", "expected organs, years or holds");
      read_organs();
      read_condition();
    }
    read_years();
  }

 private:
  [[nodiscard]] yaml::Node when() const { return source_.node("when"); }

  [[noreturn]] void fail(const yaml::Node& node, std::string zh, std::string en) const {
    yaml::fail(source_.file, node, yaml::Said{std::move(zh), std::move(en)});
  }

  void read_editions() {
    rule_.editions = pack_.editions;
    if (!source_.has("editions")) return;
    rule_.editions = gouji::read_editions(source_.file, source_.map, source_.pack);
    const auto is_of_pack = [this](Edition edition) { return contains(pack_.editions, edition); };
    const bool narrows =
        !rule_.editions.empty() && std::all_of(rule_.editions.begin(), rule_.editions.end(), is_of_pack);
    if (!pack_.editions.empty() && !narrows) {
      fail(source_.node("editions"), "规则的 editions 不能超出 pack.yaml 里的 editions",
           "expected editions among those of pack.yaml: a rule may only narrow them");
    }
  }

  void read_organs() {
    if (!when()["organs"]) return;
    std::vector<OrganKind> organs;
    for (const yaml::Node& entry : yaml::list(source_.file, when(), "organs")) {
      const auto organ = organ_kind_named(yaml::scalar(source_.file, entry));
      const bool is_known = organ && *organ != OrganKind::unknown;
      if (!is_known) yaml::fail_unknown(source_.file, entry, {"类机关", "kind of organ"}, fixed::organs);
      if (contains(std::span<const OrganKind>(organs), *organ)) {
        const std::string name = yaml::quoted(name_of(*organ));
        fail(entry, name + "重复了", name + " stands twice");
      }
      organs.push_back(*organ);
    }
    if (organs.empty()) fail(when()["organs"], "这里要列出机关类别", "expected kinds of organ");
    rule_.when.organs = source_.pack.keep(std::move(organs));
  }

  void read_years() {
    rule_.when.years = pack_.years;
    if (!source_.has("when") || !when()["years"]) return;
    const Years own = gouji::read_years(source_.file, when());
    const bool narrows =
        (!own.from || pack_.years.contain(*own.from)) && (!own.until || pack_.years.contain(*own.until));
    if (!narrows) {
      fail(when()["years"], "规则的 years 不能超出 pack.yaml 里的 years",
           "expected years among those of pack.yaml: a rule may only narrow them");
    }
    if (own.from) rule_.when.years.from = own.from;
    if (own.until) rule_.when.years.until = own.until;
  }

  void read_condition() {
    const yaml::Node node = when()["holds"];
    if (!node) return;
    yaml::check_keys(source_.file, node, fixed::condition_keys);
    (void)yaml::text(source_.file, node, "table");
    const auto table = read_named<TableId>(source_.file, node["table"]);
    const std::string_view text = source_.pack.keep(yaml::text(source_.file, node, "check"));
    auto steps = read_steps(source_.file, node["check"], {table, Range::none, Kind::relation});
    rule_.when.holds = {.table = table, .text = text, .steps = source_.pack.keep(std::move(steps))};
  }

  const RuleSource& source_;
  Rule& rule_;
  const Pack& pack_;
};

}  // namespace

std::span<const Edition> read_editions(const yaml::File& file, const yaml::Node& map, LoadedPack& pack) {
  return pack.keep(read_list_of<Edition>(file, map, "editions"));
}

Years read_years(const yaml::File& file, const yaml::Node& map) {
  const yaml::Node node = map["years"];
  if (!node) return {};
  yaml::check_keys(file, node, fixed::year_keys);
  const Years years{read_year(file, node, "from"), read_year(file, node, "until")};
  if (years.are_all()) {
    yaml::fail(file, node, yaml::Said{"“years”下应写 from、until 或两者", "expected “from”, “until” or both"});
  }
  if (years.from && years.until && *years.until < *years.from) {
    yaml::fail(file, node["until"], yaml::Said{"until 早于 from", "expected a year not before “from”"});
  }
  return years;
}

void read_scope(const RuleSource& source, Rule& rule) {
  ScopeReader(source, rule).read();
}

}  // namespace gouji
