#include "settings/waiver_notices.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "settings/waiver_reader.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

template <typename Range, typename Value>
bool contains(const Range& range, const Value& value) {
  return std::find(std::begin(range), std::end(range), value) != std::end(range);
}

bool is_for(const Waiver& waiver, const CheckedFile& file) {
  if (!file.report) return false;
  const bool is_its_organ = waiver.organ.empty() || fold(waiver.organ) == fold(file.report->organ);
  const bool is_its_year = !waiver.year || waiver.year == file.report->year;
  return is_its_organ && is_its_year;
}

template <typename... Arguments>
Notice notice(const Waiver& waiver, Language language, const char* zh, const char* en, const Arguments&... arguments) {
  const char* const pattern = language == Language::zh ? zh : en;
  return {Level::warning, fmt::format(fmt::runtime(pattern), arguments...), waiver.place};
}

std::string_view address_of(const Waiver& waiver) {
  return waiver.at.empty() ? document_address : std::string_view(waiver.at);
}

}  // namespace

bool is_expired(const Waiver& waiver, Date today) {
  return waiver.until < today;
}

std::vector<Notice> expired_waivers(std::span<const Waiver> waivers, Date today, Language language) {
  std::vector<Notice> notices;
  for (const Waiver& waiver : waivers) {
    if (!is_expired(waiver, today)) continue;
    notices.push_back(
        notice(waiver, language,
               "规则 {} 在 {} 的豁免已于 {} 到期，不再起作用（负责人：{}）。请改正报告、延长期限或删去这一项。",
               "the waiver of {} at {} ended on {} and holds no more (owner: {}): mend the report, "
               "prolong the waiver or remove it.",
               waiver.rule, address_of(waiver), to_string(waiver.until), waiver.owner));
  }
  return notices;
}

std::vector<Notice> unused_waivers(std::span<const Waiver> waivers, std::span<const std::size_t> used,
                                   std::span<const CheckedFile* const> checked, std::span<const std::string> unasked,
                                   Date today, Language language) {
  std::vector<Notice> notices;
  for (std::size_t number = 0; number < waivers.size(); ++number) {
    const Waiver& waiver = waivers[number];
    if (is_expired(waiver, today) || contains(used, number) || contains(unasked, waiver.rule)) continue;
    const bool concerns = std::any_of(checked.begin(), checked.end(),
                                      [&waiver](const CheckedFile* file) { return is_for(waiver, *file); });
    if (!concerns) continue;
    notices.push_back(notice(waiver, language,
                             "规则 {} 在 {} 的豁免没有用上：这次核对在该处没有查出这个问题（负责人：{}）。"
                             "请核对位置，不再需要的请删去。",
                             "the waiver of {} at {} was of no use: nothing was found there (owner: {}). See whether "
                             "the address is right, or remove it.",
                             waiver.rule, address_of(waiver), waiver.owner));
  }
  return notices;
}

}  // namespace gouji
