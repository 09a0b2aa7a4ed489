// Kind order: sections stand in the form's order, with its ordinals.
#include "check/check.hpp"

namespace gouji {

void check_order(const Rule& rule, const Report& report, Sink& sink) {
  std::optional<SectionId> last;
  for (const Section& section : report.sections) {
    const bool behind = last && section.id < *last;
    const bool misnumbered = !section.ordinal.empty() && section.ordinal != ordinal_of(section.id);
    if (!last || section.id > *last) last = section.id;
    if (!behind && !misnumbered) continue;
    Fact fact{.at = Address::of(section.id), .span = section.heading, .place = std::string(heading_of(section.id))};
    fact.words = {{"name", section.title},
                  {"ordinal", section.ordinal.empty() ? "无序号" : section.ordinal},
                  {"expected", std::string(heading_of(section.id))}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
