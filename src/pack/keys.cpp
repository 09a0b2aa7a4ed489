#include "pack/keys.hpp"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

bool always(const KindForm& /*form*/) {
  return true;
}
bool never(const KindForm& /*form*/) {
  return false;
}
bool has_matters(const KindForm& form) {
  return !form.matters.empty();
}
bool has_table(const KindForm& form) {
  return form.needs_table;
}
bool has_expression(const KindForm& form) {
  return form.needs_expression;
}
bool is_equation(const KindForm& form) {
  return form.kind == Kind::equation;
}
bool has_accepted(const KindForm& form) {
  return form.takes_accepted;
}
bool has_word_lists(const KindForm& form) {
  return !form.word_lists.empty();
}
bool is_publication(const KindForm& form) {
  return form.kind == Kind::publication;
}
bool compares_prose(const KindForm& form) {
  return form.compares_prose;
}
bool has_topics(const KindForm& form) {
  return form.needs_topics;
}
bool is_coverage(const KindForm& form) {
  return form.kind == Kind::coverage;
}
bool has_figures(const KindForm& form) {
  return form.needs_figures;
}
bool has_multiple(const KindForm& form) {
  return form.needs_multiple;
}
bool has_length(const KindForm& form) {
  return form.needs_length;
}

constexpr KeyForm keys[] = {
    {"id", always, always},
    {"level", always, always},
    {"editions", always, never},
    {"kind", always, always},
    {"of", has_matters, has_matters},
    {"table", has_table, has_table},
    {"for", has_table, never},
    {"check", has_expression, has_expression},
    {"at", has_expression, has_expression},
    {"precedence", is_equation, never},
    {"accept", has_accepted, never},
    {"words", has_word_lists, has_word_lists},
    {"deadlines", is_publication, never},
    {"sections", compares_prose, compares_prose},
    {"percent", compares_prose, compares_prose},
    {"characters", compares_prose, compares_prose},
    {"phrases", compares_prose, never},
    {"in", has_topics, has_topics},
    {"or_in", is_coverage, never},
    {"expect", is_coverage, never},
    {"when", has_topics, never},
    {"topics", has_topics, has_topics},
    {"figures", has_figures, has_figures},
    {"subject", has_multiple, has_multiple},
    {"multiple_of", has_multiple, has_multiple},
    {"section", has_length, has_length},
    {"at_most", has_length, has_length},
    {"cites", always, never},
    {"basis", always, always},
    {"title", always, always},
    {"message", always, always},
    {"hint", always, always},
    {"rationale", always, always},
    {"examples", always, always},
};

/// What a writer who means a key of this kind could have meant: none of those that it does not take.
std::vector<std::string_view> names_taken(const yaml::Node& rule) {
  const auto kind = kind_named(rule["kind"].scalar());
  std::vector<std::string_view> names;
  for (const KeyForm& key : keys) {
    if (!kind || key.is_taken(form_of(*kind))) names.push_back(key.name);
  }
  return names;
}

}  // namespace

std::span<const KeyForm> rule_keys() {
  return keys;
}

void check_rule_keys(const yaml::File& file, const yaml::Node& rule) {
  for (const auto& [key, value] : rule.entries()) {
    const auto is_this = [name = key.scalar()](const KeyForm& each) { return each.name == name; };
    if (std::any_of(std::begin(keys), std::end(keys), is_this)) continue;
    yaml::fail_unknown(file, key, {"一项", "key"}, names_taken(rule));
  }
}

void check_keys_of_kind(const yaml::File& file, const yaml::Node& rule, const KindForm& form) {
  const std::string kind = yaml::quoted(name_of(form.kind));
  for (const KeyForm& key : keys) {
    const std::string name = yaml::quoted(key.name);
    const yaml::Node value = rule[key.name];
    if (value && !key.is_taken(form)) {
      yaml::fail(file, value, {kind + "检查没有" + name + "这一项", "the kind " + kind + " takes no " + name});
    }
    if (!value && key.is_needed(form)) yaml::fail_missing(file, rule, key.name);
  }
}

}  // namespace gouji
