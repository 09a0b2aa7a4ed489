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
bool has_place(const KindForm& form) {
  return form.needs_topics || form.needs_pattern;
}
bool has_pattern(const KindForm& form) {
  return form.needs_pattern;
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
    {"id", "规则编号", always, always},
    {"level", "级别", always, always},
    {"editions", "适用的格式年份", always, never},
    {"when", "哪些报告", always, never},
    {"kind", "检查种类", always, always},
    {"of", "核对对象", has_matters, has_matters},
    {"table", "哪张表", has_table, has_table},
    {"for", "逐行或逐列", has_table, never},
    {"check", "算式", has_expression, has_expression},
    {"at", "问题标在哪一格", has_expression, has_expression},
    {"precedence", "先后", is_equation, never},
    {"accept", "可以接受的写法", has_accepted, never},
    {"words", "词表", has_word_lists, has_word_lists},
    {"deadlines", "公布期限", is_publication, never},
    {"sections", "比对哪些部分", compares_prose, compares_prose},
    {"percent", "雷同的百分比", compares_prose, compares_prose},
    {"characters", "至少多少字才比对", compares_prose, compares_prose},
    {"phrases", "不比对的套话", compares_prose, never},
    {"in", "在哪里找", has_place, has_place},
    {"or_in", "还可以在哪里找", is_coverage, never},
    {"expect", "逐项或同时", is_coverage, never},
    {"topics", "话题", has_topics, has_topics},
    {"figures", "统计对象", has_figures, has_figures},
    {"subject", "统计对象", has_multiple, has_multiple},
    {"multiple_of", "谁的倍数", has_multiple, has_multiple},
    {"section", "哪个部分", has_length, has_length},
    {"at_most", "字数上限", has_length, has_length},
    {"pattern", "文字模式", has_pattern, has_pattern},
    {"cites", "引用的文件", always, never},
    {"basis", "依据", always, always},
    {"title", "标题", always, always},
    {"message", "问题说明", always, always},
    {"hint", "怎么改", always, always},
    {"rationale", "理由", always, always},
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

/// A key of the file of tests that stands beside the rule.
[[noreturn]] void fail_of_tests(const yaml::File& file, const yaml::Node& key) {
  const std::string rule = file.name.substr(file.name.rfind('/') + 1);
  const std::string tests = yaml::quoted(rule.substr(0, rule.rfind('.')) + ".tests.yaml");
  const std::string name = yaml::quoted(key.scalar());
  yaml::fail(file, key,
             {name + "这一项不写在规则文件里，要写在它旁边的" + tests + "里",
              name + " stands in the file " + tests + " beside the rule, not in the rule"});
}

[[noreturn]] void fail_not_taken(const yaml::File& file, const yaml::Node& key, Kind kind) {
  const std::string name = yaml::quoted(key.scalar());
  const std::string kind_name = yaml::quoted(name_of(kind));
  yaml::fail(file, key, {kind_name + "检查没有" + name + "这一项", "the kind " + kind_name + " takes no " + name});
}

[[noreturn]] void fail_left_out(const yaml::File& file, const yaml::Node& rule, const KeyForm& key) {
  const std::string name = yaml::quoted(key.name);
  yaml::fail(file, rule,
             {"缺少" + name + "（" + std::string(key.meaning) + "）这一项", "the key " + name + " is missing"});
}

}  // namespace

std::span<const KeyForm> rule_keys() {
  return keys;
}

void check_rule_keys(const yaml::File& file, const yaml::Node& rule) {
  for (const auto& [key, value] : rule.entries()) {
    const auto is_this = [name = key.scalar()](const KeyForm& each) { return each.name == name; };
    if (std::any_of(std::begin(keys), std::end(keys), is_this)) continue;
    if (key.scalar() == "examples" || key.scalar() == "tests") fail_of_tests(file, key);
    yaml::fail_unknown(file, key, {"一项", "key"}, names_taken(rule));
  }
}

void check_keys_of_kind(const yaml::File& file, const yaml::Node& rule, const KindForm& form) {
  for (const KeyForm& key : keys) {
    const yaml::Node found = rule.key(key.name);
    if (found && !key.is_taken(form)) fail_not_taken(file, found, form.kind);
    if (!found && key.is_needed(form)) fail_left_out(file, rule, key);
  }
}

}  // namespace gouji
