// Kind mention: no sentence of a place mentions what must not be mentioned there.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

bool is_in(const Prose& prose, const Sentence& sentence) {
  switch (prose.extent) {
    case Extent::report: return true;
    case Extent::preamble: return !sentence.section;
    case Extent::section: return sentence.section == prose.section;
    case Extent::title: return false;  // of kind pattern alone
  }
  return false;
}

Address address_of(const Sentence& sentence) {
  return sentence.section ? Address::of(*sentence.section) : Address::of(Part::preamble);
}

std::string place_of(const Sentence& sentence, const Sink& sink) {
  return sentence.section ? std::string(heading_of(*sentence.section)) : sink.say("引言", "preamble");
}

}  // namespace

void check_mention(const Rule& rule, const Report& report, Sink& sink) {
  // Without sections nothing tells where a preamble ends.
  if (rule.prose.extent == Extent::preamble && report.sections.empty()) return;
  for (const Topic& topic : rule.prose.topics) {
    const auto mentions = [&](const Sentence& each) { return is_in(rule.prose, each) && is_told_by(topic, each.text); };
    const auto sentence = std::find_if(report.sentences.begin(), report.sentences.end(), mentions);
    if (sentence == report.sentences.end()) continue;
    Fact fact{.at = address_of(*sentence), .span = sentence->span, .place = place_of(*sentence, sink)};
    fact.words = {{"topic", sink.say(topic.name)}};
    fact.discriminator = topic.id;
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
