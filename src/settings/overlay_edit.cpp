#include "settings/overlay_edit.hpp"

#include "pack/rule_texts.hpp"
#include "settings/overlay_lists.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_digits = 4;  // of a tolerance

std::string quoted(const Rule& rule) {
  return "“" + std::string(rule.id) + "”";
}

}  // namespace

OverlayEdit::OverlayEdit(const RuleSource& source, std::string_view pack)
    : source_(source), pack_(pack), reason_(source.text("reason")) {}

void OverlayEdit::fail(std::string_view key, const yaml::Said& message) const {
  yaml::fail(source_.file, source_.has(key) ? source_.node(key) : source_.map, message);
}

void OverlayEdit::apply(EffectiveRule& target) {
  check_first(target);
  Rule own = target.origin;
  change_level(own, nullptr);
  change_others(own, nullptr);
  change_level(target.rule, &target);
  change_others(target.rule, &target);
}

void OverlayEdit::check_first(const EffectiveRule& target) const {
  const SettingPlace* other = nullptr;
  for (const LevelStep& step : target.levels) {
    if (step.by == LevelStep::By::overlay && step.pack == pack_) other = &step.place;
  }
  for (const RuleChange& change : target.changes) {
    if (change.pack == pack_) other = &change.place;
  }
  if (other == nullptr) return;
  const std::string place = other->file + ":" + std::to_string(other->line);
  fail("overlay", {"本规则包已经改过规则" + quoted(target.rule) + "，见 " + place + "；请写在一处",
                   "this pack changes the rule " + quoted(target.rule) + " already, see " + place});
}

void OverlayEdit::change_level(Rule& rule, EffectiveRule* target) {
  if (!source_.has("level")) return;
  const auto level = level_named(source_.text("level"));
  if (!level) fail("level", {"级别只能是 error、warning 或 info", "expected error, warning or info"});
  has_changed_ = has_changed_ || (target == nullptr && *level != rule.level);
  rule.level = *level;
  rule.is_level_set = true;
  if (target == nullptr) return;
  target->levels.push_back({.by = LevelStep::By::overlay,
                            .level = level,
                            .pack = std::string(pack_),
                            .reason = reason_,
                            .place = setting_place(source_.file, source_.node("level"))});
}

void OverlayEdit::change_others(Rule& rule, EffectiveRule* target) {
  change_tolerance(rule, target);
  for (GrownList& list : extend_lists(source_, rule)) {
    note(target, list.key,
         {.what = RuleChange::What::list, .list = std::move(list.name), .added = std::move(list.added)});
  }
  change_text("message", rule, &Rule::message, RuleChange::What::message, target);
  change_text("hint", rule, &Rule::hint, RuleChange::What::hint, target);
}

void OverlayEdit::change_tolerance(Rule& rule, EffectiveRule* target) {
  if (!source_.has("tolerance")) return;
  if (rule.kind != Kind::equation) {
    fail("tolerance", {"规则" + quoted(rule) + "不核对等式，没有容差可言",
                       "the rule " + quoted(rule) + " checks no equation, so that it has no tolerance"});
  }
  const int wanted = tolerance();
  if (wanted == rule.tolerance) return;
  rule.tolerance = wanted;
  note(target, "tolerance", {.what = RuleChange::What::tolerance});
}

int OverlayEdit::tolerance() const {
  const std::string digits = source_.text("tolerance");
  const bool is_number = digits.size() <= most_digits && digits.find_first_not_of("0123456789") == std::string::npos;
  if (!is_number) fail("tolerance", {"容差应当是 0 到 9999 的整数", "expected a number from 0 to 9999"});
  return std::stoi(digits);
}

void OverlayEdit::change_text(std::string_view key, Rule& rule, Words Rule::*text, RuleChange::What what,
                              EffectiveRule* target) {
  if (!source_.has(key)) return;
  const Words words = read_text(source_, rule, key);
  if (words.zh == (rule.*text).zh && words.en == (rule.*text).en) return;
  rule.*text = words;
  note(target, key, {.what = what});
}

void OverlayEdit::note(EffectiveRule* target, std::string_view key, RuleChange change) {
  if (target == nullptr) {
    has_changed_ = true;
    return;
  }
  change.pack = pack_;
  change.reason = reason_;
  change.place = setting_place(source_.file, key_of(source_.map, key));
  target->changes.push_back(std::move(change));
}

}  // namespace gouji
