// Kind emptiness: sections have content. 五 that only says 无 is as good as empty; 六 may say so in edition 2019, and
// in edition 2021 the missing statement on fees is another rule's.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

/// 无。 没有其他需要报告的事项。 本年度无其他需要报告的事项。
bool says_nothing(std::string_view prose) {
  constexpr std::string_view nothings[] = {"无", "没有", "暂无", "本年度无", "本机关无", "无其他", "无需要"};
  constexpr std::size_t longest = 60;  // bytes: twenty characters
  return prose.size() <= longest &&
         std::any_of(std::begin(nothings), std::end(nothings), [prose](std::string_view nothing) {
           return prose.starts_with(nothing) || prose.ends_with("无。");
         });
}

bool holds_table(const Report& report, const Section& section) {
  return std::any_of(report.tables.begin(), report.tables.end(), [&](const Table& table) {
    return section.body.begin <= table.span.begin && table.span.begin < section.body.end;
  });
}

std::optional<Level> level_of(const Report& report, const Section& section) {
  if (section.prose.empty()) return Level::warning;
  if (!says_nothing(section.prose)) return std::nullopt;
  if (section.id == SectionId::problems) return Level::warning;
  const bool reportable = section.id == SectionId::other_matters && report.edition == Edition::e2019;
  return reportable ? std::optional(Level::info) : std::nullopt;
}

}  // namespace

void check_emptiness(const Rule& rule, const Report& report, Sink& sink) {
  for (const Section& section : report.sections) {
    const bool has_table = section.id == SectionId::disclosure || section.id == SectionId::applications ||
                           section.id == SectionId::disputes;
    // The three sections of tables are said to lack their table, not to be empty.
    if (has_table || section.cut || section.has_picture || holds_table(report, section)) continue;
    const auto level = level_of(report, section);
    if (!level) continue;
    Fact fact{.at = Address::of(section.id), .span = section.heading, .place = std::string(heading_of(section.id))};
    fact.words = {{"name", section.prose.empty() ? "没有任何内容" : "只写了“" + section.prose + "”"}};
    fact.level = level;
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
