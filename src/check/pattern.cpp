// Kind pattern: a text stands in the sentences of a place, or in none. What was cut, is missing or is a picture may
// have said it.
#include <algorithm>

#include "check/check.hpp"
#include "check/compiled_pattern.hpp"
#include "check/prose_place.hpp"
#include "text/blanks.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

class PatternCheck {
 public:
  PatternCheck(const Rule& rule, const Report& report, Sink& sink)
      : rule_(rule),
        report_(report),
        sink_(sink),
        pattern_(compiled(rule.pattern)),
        section_(rule.prose.section ? report.section(*rule.prose.section) : nullptr) {}

  void require() {
    if (stands()) return;
    if (const std::string obstacle = why_unknown(); !obstacle.empty()) {
      sink_.leave_unchecked(rule_, address(), obstacle);
      return;
    }
    sink_.find(rule_, {.at = address(), .span = span(), .place = place()});
  }

  void forbid() {
    if (is_in_title()) return forbid_in_title();
    for (SentenceIndex i = 0; i < report_.sentences.size(); ++i) {
      const Sentence& sentence = report_.sentences[i];
      const auto match = is_searched(sentence) ? pattern_.find_in(sentence.text) : std::nullopt;
      if (!match) continue;
      Fact fact = fact_at(report_, i, sentence.span, sink_);
      fact.words = {{"match", std::string(*match)}};
      sink_.find(rule_, std::move(fact));
    }
  }

 private:
  [[nodiscard]] bool is_in_title() const { return rule_.prose.extent == Extent::title; }

  [[nodiscard]] std::string title() const {
    return report_.title ? fold(without_blanks(report_.title->value)) : std::string();
  }

  [[nodiscard]] bool is_searched(const Sentence& sentence) const {
    switch (rule_.prose.extent) {
      case Extent::report: return true;
      case Extent::preamble: return !sentence.section && !report_.sections.empty();
      case Extent::section: return sentence.section == rule_.prose.section && !is_own_heading(sentence);
      case Extent::title: return false;
    }
    return false;
  }

  /// The form's own heading of a section is no statement.
  [[nodiscard]] bool is_own_heading(const Sentence& sentence) const {
    return section_ != nullptr && sentence.span.begin < section_->heading.end &&
           sentence.span.end <= section_->heading.end;
  }

  [[nodiscard]] bool stands() const {
    if (is_in_title()) return pattern_.find_in(title()).has_value();
    return std::any_of(report_.sentences.begin(), report_.sentences.end(),
                       [this](const Sentence& each) { return is_searched(each) && pattern_.find_in(each.text); });
  }

  void forbid_in_title() {
    const std::string text = title();
    const auto match = pattern_.find_in(text);
    if (!match) return;
    Fact fact{.at = address(), .span = span(), .place = place()};
    fact.words = {{"match", std::string(*match)}};
    sink_.find(rule_, std::move(fact));
  }

  /// Why what was not found may be there all the same; empty where it may not.
  [[nodiscard]] std::string why_unknown() const {
    if (is_in_title()) return report_.title ? "" : sink_.say("没有读到标题", "no title was read");
    if (rule_.prose.extent == Extent::section) return why_section_unknown();
    if (report_.cut) return sink_.say("正文有删节", "the text was cut");
    const bool has_picture = std::any_of(report_.sections.begin(), report_.sections.end(),
                                         [](const Section& section) { return section.has_picture; });
    if (has_picture) return sink_.say("正文有图片", "the text holds a picture");
    if (report_.sentences.empty()) return sink_.say("没有读到正文", "no sentence could be read");
    const bool ends = rule_.prose.extent != Extent::preamble || !report_.sections.empty();
    return ends ? ""
                : sink_.say("没有各节，看不出引言到哪里为止", "without sections nothing tells where the preamble ends");
  }

  [[nodiscard]] std::string why_section_unknown() const {
    if (section_ == nullptr) return sink_.say("缺少该节", "the section is missing");
    if (section_->cut) return sink_.say("正文有删节", "the text was cut");
    if (section_->has_picture) return sink_.say("该节有图片", "the section holds a picture");
    return section_->prose.empty() ? sink_.say("该节没有文字", "the section is empty") : std::string();
  }

  [[nodiscard]] Address address() const {
    switch (rule_.prose.extent) {
      case Extent::report: return {};
      case Extent::preamble: return Address::of(Part::preamble);
      case Extent::section: return Address::of(*rule_.prose.section);
      case Extent::title: return Address::of(Part::title);
    }
    return {};
  }

  [[nodiscard]] Span span() const {
    if (section_ != nullptr) return section_->heading;
    return report_.title ? report_.title->span : Span{};
  }

  [[nodiscard]] std::string place() const {
    switch (rule_.prose.extent) {
      case Extent::report: return sink_.say("全文", "whole report");
      case Extent::preamble: return sink_.say("引言", "preamble");
      case Extent::section: return std::string(heading_of(*rule_.prose.section));
      case Extent::title: return sink_.say("标题", "title");
    }
    return {};
  }

  const Rule& rule_;
  const Report& report_;
  Sink& sink_;
  CompiledPattern pattern_;
  const Section* section_;
};

}  // namespace

void check_pattern(const Rule& rule, const Report& report, Sink& sink) {
  PatternCheck check(rule, report, sink);
  if (rule.matter == Matter::required) check.require();
  if (rule.matter == Matter::forbidden) check.forbid();
}

}  // namespace gouji
