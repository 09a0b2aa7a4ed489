// Kind length: a section says what it has to say within its limit, counted in code points without white space.
#include "check/check.hpp"
#include "text/utf8.hpp"

namespace gouji {

void check_length(const Rule& rule, const Report& report, Sink& sink) {
  const Section* section = report.section(rule.length->section);
  if (section == nullptr) return;
  const auto limit = static_cast<std::size_t>(rule.length->at_most);
  const std::size_t length = utf8::count(section->prose);
  if (length <= limit) {
    const bool is_known = !section->cut && !section->has_picture;
    if (!is_known)
      sink.leave_unchecked(rule, Address::of(section->id),
                           sink.say("该节有删节或图片", "the section was cut or holds a picture"));
    return;
  }
  Fact fact{.at = Address::of(section->id), .span = section->heading, .place = std::string(heading_of(section->id))};
  fact.values = {{"length", static_cast<std::int64_t>(length)}, {"limit", rule.length->at_most}};
  fact.words = {
      {"length", std::to_string(length)}, {"limit", std::to_string(limit)}, {"excess", std::to_string(length - limit)}};
  sink.find(rule, std::move(fact));
}

}  // namespace gouji
