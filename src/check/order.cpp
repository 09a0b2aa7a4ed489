// Kind order: sections stand in the form's order, with its ordinals.
#include "check/check.hpp"

namespace gouji {
namespace {

std::string fault_of(const Section* ahead, bool misnumbered, SectionId id, const Sink& sink) {
  const std::string expected(heading_of(id));
  if (ahead == nullptr)
    return sink.say("的序号与格式不同，应为“", "has another ordinal than the form’s “") + expected + "”";
  const std::string fault = sink.say("排在“", "stands behind “") + std::string(heading_of(ahead->id)) +
                            sink.say("”之后，次序与格式不同", "”; the form has it before");
  return misnumbered ? fault + sink.say("，应为“", ", as “") + expected + "”" : fault;
}

}  // namespace

void check_order(const Rule& rule, const Report& report, Sink& sink) {
  const Section* furthest = nullptr;
  for (const Section& section : report.sections) {
    const Section* ahead = furthest != nullptr && section.id < furthest->id ? furthest : nullptr;
    const bool misnumbered = !section.ordinal.empty() && section.ordinal != ordinal_of(section.id);
    if (ahead == nullptr) furthest = &section;
    if (ahead == nullptr && !misnumbered) continue;
    Fact fact{.at = Address::of(section.id), .span = section.heading, .place = std::string(heading_of(section.id))};
    const std::string ordinal = section.ordinal.empty() ? "" : section.ordinal + "、";
    fact.words = {{"name", ordinal + section.title},
                  {"fault", fault_of(ahead, misnumbered, section.id, sink)},
                  {"expected", std::string(heading_of(section.id))}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
