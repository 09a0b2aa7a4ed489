// Kind coverage: sentences speak of what must be spoken of. What collectors cut may have been said; a section that is
// missing or empty is said to be so, and no more.
#include "check/check.hpp"
#include "check/nothing.hpp"

namespace gouji {
namespace {

bool is_heading_of(const Section& section, const Sentence& sentence) {
  return sentence.span.begin < section.heading.end && sentence.span.end <= section.heading.end;
}

class Coverage {
 public:
  Coverage(const Rule& rule, const Report& report, Sink& sink)
      : rule_(rule),
        report_(report),
        sink_(sink),
        section_(rule.prose.section ? report.section(*rule.prose.section) : nullptr) {}

  void check() {
    if (!speaks()) return;
    const std::string searched = searched_lines();
    std::vector<const Topic*> told;
    std::vector<const Topic*> untold;
    for (const Topic& topic : rule_.prose.topics) {
      (is_told_in_lines(topic, searched) ? told : untold).push_back(&topic);
    }
    if (untold.empty()) return;
    if (const std::string obstacle = why_unknown(); !obstacle.empty()) return leave(obstacle);
    if (rule_.prose.together && told.empty()) return;
    for (const Topic* topic : untold) find(*topic, told.empty() ? nullptr : told.front());
  }

 private:
  /// The section has something to say.
  [[nodiscard]] bool speaks() const {
    if (!rule_.prose.section) return true;
    const bool has_words = section_ != nullptr && (!section_->prose.empty() || section_->has_picture);
    return has_words && !(rule_.prose.together && says_nothing(section_->prose));
  }

  /// The sentences that are searched, a line each.
  [[nodiscard]] std::string searched_lines() const {
    std::string lines;
    for (const Sentence& sentence : report_.sentences) {
      if (is_searched(sentence)) lines.append(sentence.text).append("\n");
    }
    return lines;
  }

  /// The form's own heading of a section is no statement.
  [[nodiscard]] bool is_searched(const Sentence& sentence) const {
    if (rule_.prose.extent == Extent::preamble) return !sentence.section;
    if (rule_.prose.extent == Extent::report || rule_.prose.elsewhere) return true;
    return sentence.section == rule_.prose.section && !is_heading_of(*section_, sentence);
  }

  /// Why what was not found may be there all the same; empty where it may not.
  [[nodiscard]] std::string why_unknown() const {
    const bool in_section = section_ != nullptr && !rule_.prose.elsewhere;
    if (in_section ? section_->cut : report_.cut) return sink_.say("正文有删节", "the text was cut");
    if (section_ != nullptr && section_->prose.empty())
      return sink_.say("该节只有图片", "the section holds only a picture");
    if (report_.sentences.empty()) return sink_.say("没有读到正文", "no sentence could be read");
    return {};
  }

  void leave(const std::string& reason) {
    sink_.leave_unchecked(rule_, section_ != nullptr ? Address::of(section_->id) : Address{}, reason);
  }

  void find(const Topic& topic, const Topic* told) {
    Fact fact{.at = {.topic = std::string(topic.id)}, .span = where(), .place = place()};
    fact.words = {{"topic", sink_.say(topic.name)},
                  {"wording", std::string(topic.name.zh)},
                  {"told", told == nullptr ? "" : sink_.say(told->name)}};
    sink_.find(rule_, std::move(fact));
  }

  [[nodiscard]] Span where() const {
    if (section_ != nullptr) return section_->heading;
    return report_.title ? report_.title->span : Span{};
  }

  [[nodiscard]] std::string place() const {
    return section_ != nullptr ? std::string(heading_of(section_->id)) : sink_.say("全文", "whole report");
  }

  const Rule& rule_;
  const Report& report_;
  Sink& sink_;
  const Section* section_;
};

}  // namespace

void check_coverage(const Rule& rule, const Report& report, Sink& sink) {
  Coverage(rule, report, sink).check();
}

}  // namespace gouji
