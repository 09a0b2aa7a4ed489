#include "output/rule_settings.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/wording.hpp"
#include "settings/waiver_notices.hpp"
#include "settings/waiver_reader.hpp"

namespace gouji {
namespace {

const char* pick(Language language, const char* zh, const char* en) {
  return language == Language::zh ? zh : en;
}

std::string place_in_words(const SettingPlace& place) {
  return fmt::format("{}:{}", single_line(place.file), place.line);
}

std::string because(const std::string& reason, Language language) {
  return reason.empty() ? ""
                        : fmt::format(fmt::runtime(pick(language, "，原因：{}", ", why: {}")), single_line(reason));
}

std::string overlay_in_words(const std::string& pack, const SettingPlace& place, const std::string& reason,
                             Language language) {
  return fmt::format(fmt::runtime(pick(language, "规则包 {} 的改动（{}）{}", "overlay of pack {} ({}){}")), pack,
                     place_in_words(place), because(reason, language));
}

/// “配置文件的 levels（gouji.yaml:8）”
std::string setter_of(const LevelStep& step, Language language) {
  switch (step.by) {
    case LevelStep::By::pack: return fmt::format(fmt::runtime(pick(language, "规则包 {}", "pack {}")), step.pack);
    case LevelStep::By::overlay: return overlay_in_words(step.pack, step.place, step.reason, language);
    case LevelStep::By::configuration:
      return fmt::format(fmt::runtime(pick(language, "配置文件的 levels（{}）", "levels of the configuration ({})")),
                         place_in_words(step.place));
    case LevelStep::By::command_line: return pick(language, "命令行", "command line");
  }
  return {};
}

std::string change_in_words(const EffectiveRule& rule, const RuleChange& change, Language language) {
  const bool zh = language == Language::zh;
  switch (change.what) {
    case RuleChange::What::tolerance:
      return fmt::format(
          fmt::runtime(pick(language, "容差：相差不超过 {} 不算问题", "tolerance: a difference up to {}")),
          rule.rule.tolerance);
    case RuleChange::What::list: {
      std::string added;
      for (const std::string& each : change.added) {
        added += (added.empty() ? "" : pick(language, "、", ", ")) + single_line(each);
      }
      return fmt::format(fmt::runtime(pick(language, "增补 {}：{}", "added to {}: {}")), change.list, added);
    }
    case RuleChange::What::message:
      return fmt::format(fmt::runtime(pick(language, "改写问题说明：{}", "message reworded: {}")),
                         single_line(zh ? rule.rule.message.zh : rule.rule.message.en));
    case RuleChange::What::hint:
      return fmt::format(fmt::runtime(pick(language, "改写怎么改：{}", "hint reworded: {}")),
                         single_line(zh ? rule.rule.hint.zh : rule.rule.hint.en));
  }
  return {};
}

/// “，限 示例县住建局，限 2024 年度”
std::string whose(const Waiver& waiver, Language language) {
  std::string text = waiver.organ.empty() ? "" : pick(language, "，限 ", ", of ") + single_line(waiver.organ);
  if (waiver.year) text += fmt::format(fmt::runtime(pick(language, "，限 {} 年度", ", for {}")), *waiver.year);
  return text;
}

/// What became of a waiver, in words.
const char* state_of(const Waiver& waiver, const EffectiveRule& rule, Date today, Language language) {
  if (is_expired(waiver, today)) return pick(language, "已到期，不再起作用", "over: it holds no more");
  const bool is_overruled = rule.levels.back().by == LevelStep::By::command_line;
  return is_overruled ? pick(language, "命令行定了这条规则的级别，豁免不起作用", "overruled by the command line")
                      : pick(language, "有效", "holds");
}

}  // namespace

std::string_view level_in_words(std::optional<Level> level, Language language) {
  return level ? word_for(*level, language) : pick(language, "不启用", "off");
}

void print_levels(std::string& out, const EffectiveRule& rule, Language language) {
  const LevelStep& last = rule.levels.back();
  out += fmt::format(
      fmt::runtime(pick(language, "    级别：{}\n      由这一项决定：{}\n", "    level: {}\n      set by: {}\n")),
      level_in_words(last.level, language), setter_of(last, language));
  for (auto step = rule.levels.rbegin() + 1; step != rule.levels.rend(); ++step) {
    out += fmt::format(fmt::runtime(pick(language, "      它取代了：{}，{}\n", "      instead of: {}, {}\n")),
                       level_in_words(step->level, language), setter_of(*step, language));
  }
}

void print_changes(std::string& out, const EffectiveRule& rule, Language language) {
  for (const RuleChange& change : rule.changes) {
    out += fmt::format("    {}\n      {}\n", change_in_words(rule, change, language),
                       overlay_in_words(change.pack, change.place, change.reason, language));
  }
}

void print_waivers(std::string& out, const EffectiveRule& rule, std::span<const Waiver> waivers, Date today,
                   Language language) {
  for (const Waiver& waiver : waivers) {
    if (waiver.rule != rule.rule.id) continue;
    const std::string_view at = waiver.at.empty() ? document_address : std::string_view(waiver.at);
    const char* const state = state_of(waiver, rule, today, language);
    out += fmt::format(fmt::runtime(pick(language, "    豁免：{}{}，至 {}（{}）\n      负责人：{}；理由：{}（{}）\n",
                                         "    waived: {}{}, until {} ({})\n      owner: {}; reason: {} ({})\n")),
                       at, whose(waiver, language), to_string(waiver.until), state, single_line(waiver.owner),
                       single_line(waiver.reason), place_in_words(waiver.place));
  }
}

std::string print_rule_settings(std::span<const EffectiveRule> rules, std::string_view id, Language language) {
  std::string out;
  for (const EffectiveRule& rule : rules) {
    if (rule.rule.id != id || !rule.is_changed()) continue;
    if (out.empty()) out += pick(language, "\n  本地设置\n", "\n  local settings\n");
    print_levels(out, rule, language);
    print_changes(out, rule, language);
  }
  return out;
}

}  // namespace gouji
