// Kind order: sections stand in the form's order, with its ordinals. As few sections as possible are said to be out of
// order: those outside the longest run that is in order.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

using Sections = std::vector<Section>;

/// Which sections make up the longest run in order; of equals the one that ends first. There are six at most.
std::vector<bool> in_order(const Sections& sections) {
  std::vector<std::size_t> length(sections.size(), 1);
  std::vector<std::size_t> before(sections.size(), sections.size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (sections[j].id > sections[i].id || length[j] + 1 <= length[i]) continue;
      length[i] = length[j] + 1;
      before[i] = j;
    }
  }
  std::vector<bool> kept(sections.size(), false);
  auto at = static_cast<std::size_t>(std::max_element(length.begin(), length.end()) - length.begin());
  for (; at < sections.size(); at = before[at]) kept[at] = true;
  return kept;
}

/// "排在“六、其他需要报告的事项”之后": against the nearest section in order that it stands on the wrong side of.
std::string place_of_stray(const Sections& sections, const std::vector<bool>& kept, std::size_t stray,
                           const Sink& sink) {
  const auto said = [&](const char* zh, const char* en, std::size_t other, const char* side) {
    return sink.say(zh, en) + std::string(heading_of(sections[other].id)) +
           sink.say(side, "”; the form has another order");
  };
  for (std::size_t i = stray; i-- > 0;) {
    if (kept[i] && sections[i].id > sections[stray].id)
      return said("排在“", "stands behind “", i, "”之后，次序与格式不同");
  }
  for (std::size_t i = stray + 1; i < sections.size(); ++i) {
    if (kept[i] && sections[i].id < sections[stray].id)
      return said("排在“", "stands before “", i, "”之前，次序与格式不同");
  }
  return {};
}

bool is_misnumbered(const Section& section) {
  return !section.ordinal.empty() && section.ordinal != ordinal_of(section.id);
}

std::string fault_of(const std::string& stray, const Section& section, const Sink& sink) {
  const std::string expected(heading_of(section.id));
  if (stray.empty())
    return sink.say("的序号与格式不同，应为“", "has another ordinal than the form’s “") + expected + "”";
  return is_misnumbered(section) ? stray + sink.say("，应为“", ", as “") + expected + "”" : stray;
}

}  // namespace

void check_order(const Rule& rule, const Report& report, Sink& sink) {
  const Sections& sections = report.sections;
  const std::vector<bool> kept = in_order(sections);
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& section = sections[i];
    if (kept[i] && !is_misnumbered(section)) continue;
    Fact fact{.at = Address::of(section.id), .span = section.heading, .place = std::string(heading_of(section.id))};
    const std::string stray = kept[i] ? "" : place_of_stray(sections, kept, i, sink);
    const std::string ordinal = section.ordinal.empty() ? "" : section.ordinal + "、";
    fact.words = {{"name", ordinal + section.title},
                  {"fault", fault_of(stray, section, sink)},
                  {"expected", std::string(heading_of(section.id))}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace gouji
