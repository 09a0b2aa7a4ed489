#include "pack/deadlines.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>

#include "pack/fixed_names.hpp"
#include "pack/named.hpp"

namespace gouji {
namespace {

/// "3-31": month and day, without year.
std::optional<std::chrono::month_day> day_named(std::string_view text) {
  unsigned month = 0;
  unsigned day = 0;
  const char* const end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, month);
  if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return std::nullopt;
  const auto second = std::from_chars(first.ptr + 1, end, day);
  const std::chrono::month_day named{std::chrono::month{month}, std::chrono::day{day}};
  if (second.ec != std::errc{} || second.ptr != end || !named.ok()) return std::nullopt;
  return named;
}

Deadline read_deadline(const yaml::File& file, const yaml::Node& entry, const Rule& rule, LoadedPack& pack) {
  yaml::check_keys(file, entry, fixed::deadline_keys);
  Deadline deadline;
  deadline.editions = pack.keep(read_list_of<Edition>(file, entry, "editions"));
  if (deadline.editions.empty()) yaml::fail_missing(file, entry, "editions");
  const auto is_for = [&rule](Edition edition) { return rule.applies_to(edition); };
  if (std::none_of(deadline.editions.begin(), deadline.editions.end(), is_for)) {
    yaml::fail(
        file, entry["editions"],
        {"这条规则不用于这些年份的格式，见规则的“editions”", "the rule is for none of these: see its own “editions”"});
  }
  deadline.kinds = pack.keep(read_list_of<OrganKind>(file, entry, "kinds"));
  std::vector<std::string_view> except;
  for (const yaml::Node& name : yaml::list(file, entry, "except")) {
    except.push_back(pack.keep(yaml::scalar(file, name)));
  }
  deadline.except = pack.keep(std::move(except));
  const auto day = day_named(yaml::text(file, entry, "day"));
  if (!day) {
    yaml::fail(file, entry["day"],
               yaml::expected({"“月-日”，如 3-31；日历上要有这一天", "month and day of the calendar: 3-31"}));
  }
  deadline.month = static_cast<unsigned>(day->month());
  deadline.day = static_cast<unsigned>(day->day());
  return deadline;
}

}  // namespace

std::vector<Deadline> read_deadlines(const yaml::File& file, const yaml::Node& map, const Rule& rule,
                                     LoadedPack& pack) {
  const yaml::Node node = map["deadlines"];
  if (rule.matter != Matter::late) {
    if (node) {
      yaml::fail(
          file, node,
          {"只有核对逾期公布（of: late）的规则才写“deadlines”", "only rules on late publication take deadlines"});
    }
    return {};
  }
  std::vector<Deadline> deadlines;
  for (const yaml::Node& entry : yaml::list(file, map, "deadlines")) {
    deadlines.push_back(read_deadline(file, entry, rule, pack));
  }
  if (deadlines.empty()) {
    yaml::fail(file, node ? node : map, {"缺少“deadlines”：至少写一个期限", "expected a list of “deadlines”"});
  }
  return deadlines;
}

}  // namespace gouji
