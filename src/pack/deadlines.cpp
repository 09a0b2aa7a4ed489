#include "pack/deadlines.hpp"

#include <charconv>
#include <chrono>

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

template <typename Value>
std::vector<Value> read_names(const yaml::File& file, const YAML::Node& map, std::string_view key,
                              std::optional<Value> (*named)(std::string_view), const std::string& expected) {
  std::vector<Value> values;
  for (const YAML::Node& entry : yaml::list(file, map, key)) {
    const auto value = named(yaml::scalar(file, entry));
    if (!value) yaml::fail(file, entry, "expected " + expected);
    values.push_back(*value);
  }
  return values;
}

}  // namespace

Deadline read_deadline(const yaml::File& file, const YAML::Node& entry, LoadedPack& pack) {
  yaml::check_keys(file, entry, {"editions", "kinds", "except", "day"});
  Deadline deadline;
  deadline.editions =
      pack.keep(read_names(file, entry, "editions", edition_named, "an edition: 2008, 2014, 2019 or 2021"));
  if (deadline.editions.empty()) yaml::fail(file, entry, "expected the “editions” that the day is for");
  deadline.kinds =
      pack.keep(read_names(file, entry, "kinds", organ_kind_named, "government, department, office or unknown"));
  std::vector<std::string_view> except;
  for (const YAML::Node& name : yaml::list(file, entry, "except"))
    except.push_back(pack.keep(yaml::scalar(file, name)));
  deadline.except = pack.keep(std::move(except));
  const auto day = day_named(yaml::text(file, entry, "day"));
  if (!day) yaml::fail(file, entry["day"], "expected month and day: 3-31");
  deadline.month = static_cast<unsigned>(day->month());
  deadline.day = static_cast<unsigned>(day->day());
  return deadline;
}

std::vector<Deadline> read_deadlines(const yaml::File& file, const YAML::Node& map, Matter matter, LoadedPack& pack) {
  const YAML::Node node = map["deadlines"];
  if (matter != Matter::late) {
    if (node) yaml::fail(file, node, "only rules on late publication take deadlines");
    return {};
  }
  std::vector<Deadline> deadlines;
  for (const YAML::Node& entry : yaml::list(file, map, "deadlines")) {
    deadlines.push_back(read_deadline(file, entry, pack));
  }
  if (deadlines.empty()) yaml::fail(file, node ? node : map, "expected a list of “deadlines”");
  return deadlines;
}

}  // namespace gouji
