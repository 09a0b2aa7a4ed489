#include "pack/rule_reader.hpp"

#include <algorithm>

#include "pack/accepted_reader.hpp"
#include "pack/counterpart_reader.hpp"
#include "pack/deadlines.hpp"
#include "pack/expression_reader.hpp"
#include "pack/id.hpp"
#include "pack/keys.hpp"
#include "pack/kinds.hpp"
#include "pack/likeness_reader.hpp"
#include "pack/pattern_reader.hpp"
#include "pack/prose_reader.hpp"
#include "pack/rule_texts.hpp"
#include "pack/scope_reader.hpp"
#include "pack/word_lists.hpp"

namespace gouji {
namespace {

class RuleReader {
 public:
  RuleReader(const yaml::File& file, LoadedPack& pack)
      : document_(yaml::parse(file)), source_{file, document_.root(), pack} {}

  Rule read(std::span<const Rule> known) {
    check_rule_keys(source_.file, source_.map);
    rule_.kind = source_.choice<Kind>("kind");
    check_keys_of_kind(source_.file, source_.map, form_of(rule_.kind));
    read_id(known);
    rule_.level = source_.choice<Level>("level");
    rule_.basis = source_.choice<Basis>("basis");
    read_scope(source_, rule_);
    read_matter();
    read_expression(source_, rule_);
    rule_.accepted = read_accepted(source_, rule_);
    read_likeness();
    read_sentences();
    read_figures();
    read_multiple();
    read_length();
    read_pattern(source_, rule_);
    rule_.word_lists = source_.pack.keep(read_word_lists(source_.file, source_.map, rule_.kind, source_.pack));
    rule_.deadlines = source_.pack.keep(read_deadlines(source_.file, source_.map, rule_, source_.pack));
    read_texts(source_, rule_);
    return rule_;
  }

 private:
  void read_id(std::span<const Rule> known) {
    rule_.id = source_.keep("id");
    check_id(source_.file, source_.node("id"));
    const auto same = [this](const Rule& rule) { return rule.id == rule_.id; };
    if (std::any_of(known.begin(), known.end(), same)) {
      const std::string id(rule_.id);
      source_.fail("id", {"规则包里已经有名为“" + id + "”的规则", "the rule “" + id + "” stands twice in the pack"});
    }
    source_.pack.places().rules.push_back(yaml::place_of(source_.file, source_.node("id")));
  }

  void read_matter() {
    const auto matters = form_of(rule_.kind).matters;
    if (matters.empty()) return;
    const std::string name = source_.text("of");
    std::vector<std::string_view> names;
    for (Matter matter : matters) names.push_back(name_of(matter));
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) yaml::fail_unknown(source_.file, source_.node("of"), {"种核对对象", "matter"}, names);
    rule_.matter = matters[static_cast<std::size_t>(found - names.begin())];
  }

  void read_likeness() {
    if (!form_of(rule_.kind).compares_prose) return;
    rule_.likeness = likeness_in(source_.file, source_.map, source_.pack);
  }

  void read_sentences() {
    if (!form_of(rule_.kind).needs_topics) return;
    rule_.prose = read_prose(source_.file, source_.map, rule_.kind, source_.pack);
  }

  void read_figures() {
    if (!form_of(rule_.kind).needs_figures) return;
    rule_.counterparts = source_.pack.keep(read_counterparts(source_.file, source_.map, source_.pack));
  }

  void read_multiple() {
    if (!form_of(rule_.kind).needs_multiple) return;
    rule_.multiple = {.subject = source_.choice<Subject>("subject"),
                      .of = yaml::number(source_.file, source_.map, "multiple_of", 9999)};
  }

  void read_length() {
    if (!form_of(rule_.kind).needs_length) return;
    rule_.length = {.section = source_.choice<SectionId>("section"),
                    .at_most = yaml::number(source_.file, source_.map, "at_most", 9999)};
  }

  yaml::Document document_;
  RuleSource source_;
  Rule rule_;
};

}  // namespace

Rule read_rule(const yaml::File& file, LoadedPack& pack, std::span<const Rule> known) {
  return RuleReader(file, pack).read(known);
}

}  // namespace gouji
