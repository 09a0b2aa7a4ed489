// Kind emptiness: sections have content. 五 that only says 无 is as good as empty; 六 may say so in edition 2019, and
// in edition 2021 the missing statement on fees is another rule's.
#include <algorithm>

#include "check/check.hpp"
#include "check/nothing.hpp"

namespace gouji {
namespace {

std::string_view without_stop(std::string_view prose) {
  constexpr std::string_view stop = "。";
  return prose.ends_with(stop) ? prose.substr(0, prose.size() - stop.size()) : prose;
}

std::string fault_of(const Section& section, const Sink& sink) {
  if (section.prose.empty()) return sink.say("没有任何内容", "has no content");
  return sink.say("只写了“", "only says “") + std::string(without_stop(section.prose)) + "”";
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
    fact.words = {{"fault", fault_of(section, sink)}};
    fact.level = level;
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
