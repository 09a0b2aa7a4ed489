#include "pack/rule_reader.hpp"

#include <algorithm>

#include "pack/accepted_reader.hpp"
#include "pack/counterpart_reader.hpp"
#include "pack/deadlines.hpp"
#include "pack/expression_reader.hpp"
#include "pack/kinds.hpp"
#include "pack/likeness_reader.hpp"
#include "pack/prose_reader.hpp"
#include "pack/rule_texts.hpp"
#include "pack/word_lists.hpp"

namespace gouji {
namespace {

class RuleReader {
 public:
  RuleReader(const yaml::File& file, LoadedPack& pack) : source_{file, yaml::parse(file), pack} {}

  Rule read(std::span<const Rule> known) {
    yaml::check_keys(
        source_.file, source_.map,
        {"id",         "level",  "editions", "kind",      "of",       "table",    "for",         "check",   "at",
         "precedence", "accept", "words",    "deadlines", "sections", "percent",  "characters",  "phrases", "topics",
         "in",         "or_in",  "expect",   "when",      "figures",  "subject",  "multiple_of", "section", "at_most",
         "cites",      "basis",  "title",    "message",   "hint",     "rationale"});
    read_id(known);
    rule_.level = source_.choice("level", level_named, "error, warning or info");
    rule_.kind = source_.choice("kind", kind_named, "a kind of check: see docs/adding-a-rule.md");
    rule_.basis = source_.choice("basis", basis_named, "arithmetic or quality");
    read_editions();
    read_matter();
    read_expression(source_, rule_);
    rule_.accepted = read_accepted(source_, rule_);
    read_likeness();
    read_sentences();
    read_figures();
    read_multiple();
    read_length();
    rule_.word_lists = source_.pack.keep(read_word_lists(source_.file, source_.map, rule_.kind, source_.pack));
    rule_.deadlines = source_.pack.keep(read_deadlines(source_.file, source_.map, rule_.matter, source_.pack));
    read_texts(source_, rule_);
    return rule_;
  }

 private:
  void read_id(std::span<const Rule> known) {
    rule_.id = source_.keep("id");
    const auto fits = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-'; };
    if (!std::all_of(rule_.id.begin(), rule_.id.end(), fits))
      source_.fail("id", "expected small letters, digits and “-”");
    const auto same = [this](const Rule& rule) { return rule.id == rule_.id; };
    if (std::any_of(known.begin(), known.end(), same)) {
      source_.fail("id", "the rule “" + std::string(rule_.id) + "” stands twice in the pack");
    }
  }

  void read_editions() {
    std::vector<Edition> editions;
    for (const YAML::Node& entry : yaml::list(source_.file, source_.map, "editions")) {
      const auto edition = edition_named(yaml::scalar(source_.file, entry));
      if (!edition) yaml::fail(source_.file, entry, "expected an edition: 2008, 2014, 2019 or 2021");
      editions.push_back(*edition);
    }
    rule_.editions = source_.pack.keep(std::move(editions));
  }

  void read_matter() {
    const auto matters = form_of(rule_.kind).matters;
    if (matters.empty()) return source_.refuse({"of"});
    std::string expected;
    for (Matter matter : matters) expected += (expected.empty() ? "" : ", ") + std::string(name_of(matter));
    rule_.matter = source_.choice("of", matter_named, expected);
    if (std::find(matters.begin(), matters.end(), rule_.matter) == matters.end()) {
      source_.fail("of",
                   "“" + std::string(name_of(rule_.matter)) + "” does not go with this kind; expected " + expected);
    }
  }

  void read_likeness() {
    if (form_of(rule_.kind).compares_prose) {
      rule_.likeness = likeness_in(source_.file, source_.map, source_.pack);
    } else {
      source_.refuse({"sections", "percent", "characters", "phrases"});
    }
  }

  void read_sentences() {
    if (form_of(rule_.kind).needs_topics) {
      rule_.prose = read_prose(source_.file, source_.map, rule_.kind, source_.pack);
    } else {
      source_.refuse({"topics", "in", "or_in", "expect", "when"});
    }
  }

  void read_figures() {
    if (form_of(rule_.kind).needs_figures) {
      rule_.counterparts = source_.pack.keep(read_counterparts(source_.file, source_.map, source_.pack));
    } else {
      source_.refuse({"figures"});
    }
  }

  void read_multiple() {
    if (!form_of(rule_.kind).needs_multiple) return source_.refuse({"subject", "multiple_of"});
    const Subject subject =
        source_.choice("subject", subject_named, "what a figure of a sentence counts: processing_fee");
    rule_.multiple = {.subject = subject, .of = yaml::number(source_.file, source_.map, "multiple_of", 9999)};
  }

  void read_length() {
    if (!form_of(rule_.kind).needs_length) return source_.refuse({"section", "at_most"});
    const SectionId section =
        source_.choice("section", section_named, "the name of a section: overview, problems and so on");
    rule_.length = {.section = section, .at_most = yaml::number(source_.file, source_.map, "at_most", 9999)};
  }

  RuleSource source_;
  Rule rule_;
};

}  // namespace

Rule read_rule(const yaml::File& file, LoadedPack& pack, std::span<const Rule> known) {
  return RuleReader(file, pack).read(known);
}

}  // namespace gouji
