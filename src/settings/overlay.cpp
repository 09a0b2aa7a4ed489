#include "settings/overlay.hpp"

#include <algorithm>

#include "pack/rule_texts.hpp"
#include "settings/overlay_lists.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

constexpr int largest_tolerance = 9999;

class Overlay {
 public:
  Overlay(const yaml::File& file, const OverlayOwner& owner, LoadedPack& storage)
      : document_(yaml::parse(file)), source_{file, document_.root(), storage}, owner_(owner) {
    yaml::check_keys(file, source_.map,
                     {"overlay", "editions", "level", "tolerance", "words+", "accept+", "phrases+", "topics+",
                      "sections+", "deadlines+", "figures+", "message", "hint", "reason"});
    rule_ = source_.text("overlay");
    reason_ = source_.text("reason");
    read_editions();
  }

  void apply(std::vector<EffectiveRule>& rules) {
    check_rule(rules);
    check_editions(rules);
    for (std::size_t at = 0; at < rules.size(); ++at) {
      if (is_for(rules[at])) at += change(rules, at);
    }
    if (!has_changed_) {
      fail("overlay", {"这处改动什么也没有改变：规则“" + rule_ + "”本来就是这样",
                       "this overlay changes nothing of the rule “" + rule_ + "”"});
    }
  }

 private:
  [[noreturn]] void fail(std::string_view key, const yaml::Said& message) const {
    yaml::fail(source_.file, source_.has(key) ? source_.node(key) : source_.map, message);
  }

  void read_editions() {
    if (!source_.has("editions")) return;
    for (const yaml::Node& entry : filled_list(source_.file, source_.map, "editions")) {
      const auto edition = edition_named(yaml::scalar(source_.file, entry));
      if (!edition) {
        yaml::fail(source_.file, entry,
                   yaml::Said{"此处应当是格式的年份：2008、2014、2019 或 2021",
                              "expected an edition: 2008, 2014, 2019 or 2021"});
      }
      editions_.push_back(*edition);
    }
  }

  [[nodiscard]] bool is_base(std::string_view pack) const {
    return std::find(owner_.bases.begin(), owner_.bases.end(), pack) != owner_.bases.end();
  }

  [[nodiscard]] bool has_name(const EffectiveRule& each) const { return each.rule.id == rule_ && is_base(each.pack); }

  void check_rule(const std::vector<EffectiveRule>& rules) const {
    if (std::any_of(rules.begin(), rules.end(), [this](const EffectiveRule& each) { return has_name(each); })) return;
    const auto elsewhere =
        std::find_if(rules.begin(), rules.end(), [this](const EffectiveRule& each) { return each.rule.id == rule_; });
    if (elsewhere == rules.end()) fail_unknown_rule(rules);
    const std::string pack(elsewhere->pack);
    if (elsewhere->pack == owner_.pack) {
      fail("overlay", {"“" + rule_ + "”是本规则包自己的规则，请直接改它的文件",
                       "“" + rule_ + "” is a rule of this pack itself: change its own file"});
    }
    fail("overlay",
         {"“" + rule_ + "”是规则包“" + pack + "”的规则；要改它，请在 pack.yaml 的 extends 中写上“" + pack + "”",
          "“" + rule_ + "” is a rule of the pack “" + pack + "”, which this pack does not extend"});
  }

  [[noreturn]] void fail_unknown_rule(const std::vector<EffectiveRule>& rules) const {
    std::vector<std::string_view> known;
    for (const EffectiveRule& each : rules) {
      if (is_base(each.pack)) known.push_back(each.rule.id);
    }
    fail_at_place(
        source_.file, place_of(source_.file, source_.node("overlay")),
        {"没有规则“" + rule_ + "”，gouji rules 列出全部规则", "no rule is named “" + rule_ + "”, see gouji rules"},
        yaml::nearest(rule_, known));
  }

  /// Each is one of some rule of this name.
  void check_editions(const std::vector<EffectiveRule>& rules) const {
    for (Edition edition : editions_) {
      const bool is_known = std::any_of(rules.begin(), rules.end(), [&](const EffectiveRule& each) {
        return has_name(each) && !each.rule.editions.empty() && each.rule.applies_to(edition);
      });
      if (is_known) continue;
      fail("editions", {"规则“" + rule_ + "”不是专为 " + std::string(name_of(edition)) + " 年格式的",
                        "the rule “" + rule_ + "” is not one for edition " + std::string(name_of(edition))});
    }
  }

  [[nodiscard]] bool names(Edition edition) const {
    return std::find(editions_.begin(), editions_.end(), edition) != editions_.end();
  }

  [[nodiscard]] bool is_for(const EffectiveRule& each) const {
    if (!has_name(each)) return false;
    return editions_.empty() || std::any_of(each.rule.editions.begin(), each.rule.editions.end(),
                                            [this](Edition edition) { return names(edition); });
  }

  /// How many rules more there are.
  std::size_t change(std::vector<EffectiveRule>& rules, std::size_t at) {
    const std::size_t more = divide(rules, at) ? 1 : 0;
    change(rules[at]);
    return more;
  }

  /// The part that the overlay is not for comes behind.
  bool divide(std::vector<EffectiveRule>& rules, std::size_t at) {
    if (editions_.empty()) return false;
    std::vector<Edition> inside;
    std::vector<Edition> outside;
    for (Edition edition : rules[at].rule.editions) (names(edition) ? inside : outside).push_back(edition);
    if (outside.empty()) return false;
    EffectiveRule rest = rules[at];
    for (Rule* rule : {&rest.rule, &rest.origin}) rule->editions = source_.pack.keep(outside);
    for (Rule* rule : {&rules[at].rule, &rules[at].origin}) rule->editions = source_.pack.keep(inside);
    rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(rest));
    return true;
  }

  void change(EffectiveRule& target) {
    check_first(target);
    // Whether it changes anything is a question to the pack's own rule, whatever other packs do to it.
    Rule own = target.origin;
    change_level(own, nullptr);
    change_others(own, nullptr);
    change_level(target.rule, &target);
    change_others(target.rule, &target);
  }

  [[nodiscard]] bool is_mine(const std::string& pack) const { return pack == owner_.pack; }

  void check_first(const EffectiveRule& target) const {
    const SettingPlace* other = nullptr;
    for (const LevelStep& step : target.levels) {
      if (step.by == LevelStep::By::overlay && is_mine(step.pack)) other = &step.place;
    }
    for (const RuleChange& change : target.changes) {
      if (is_mine(change.pack)) other = &change.place;
    }
    if (other == nullptr) return;
    const std::string place = other->file + ":" + std::to_string(other->line);
    fail("overlay", {"本规则包已经改过规则“" + rule_ + "”，见 " + place + "；请写在一处",
                     "this pack changes the rule “" + rule_ + "” already, see " + place});
  }

  void change_level(Rule& rule, EffectiveRule* target) {
    if (!source_.has("level")) return;
    const auto level = level_named(source_.text("level"));
    if (!level) fail("level", {"级别只能是 error、warning 或 info", "expected error, warning or info"});
    has_changed_ = has_changed_ || (target == nullptr && *level != rule.level);
    rule.level = *level;
    rule.is_level_set = true;
    if (target == nullptr) return;
    target->levels.push_back({.by = LevelStep::By::overlay,
                              .level = level,
                              .pack = std::string(owner_.pack),
                              .reason = reason_,
                              .place = place_of(source_.file, source_.node("level"))});
  }

  void change_others(Rule& rule, EffectiveRule* target) {
    change_tolerance(rule, target);
    for (GrownList& list : extend_lists(source_, rule)) {
      note(target, list.key,
           {.what = RuleChange::What::list, .list = std::move(list.name), .added = std::move(list.added)});
    }
    change_text("message", rule, &Rule::message, RuleChange::What::message, target);
    change_text("hint", rule, &Rule::hint, RuleChange::What::hint, target);
  }

  void change_tolerance(Rule& rule, EffectiveRule* target) {
    if (!source_.has("tolerance")) return;
    if (rule.kind != Kind::equation) {
      fail("tolerance", {"规则“" + rule_ + "”不核对等式，没有容差可言",
                         "the rule “" + rule_ + "” checks no equation, so that it has no tolerance"});
    }
    const std::string digits = source_.text("tolerance");
    const bool is_number = digits.size() <= 4 && digits.find_first_not_of("0123456789") == std::string::npos;
    if (!is_number) {
      fail("tolerance",
           {"容差应当是 0 到 9999 的整数", "expected a number from 0 to " + std::to_string(largest_tolerance)});
    }
    const int tolerance = std::stoi(digits);
    if (tolerance == rule.tolerance) return;
    rule.tolerance = tolerance;
    note(target, "tolerance", {.what = RuleChange::What::tolerance});
  }

  void change_text(std::string_view key, Rule& rule, Words Rule::*text, RuleChange::What what, EffectiveRule* target) {
    if (!source_.has(key)) return;
    const Words words = read_text(source_, rule, key);
    if (words.zh == (rule.*text).zh && words.en == (rule.*text).en) return;
    rule.*text = words;
    note(target, key, {.what = what});
  }

  void note(EffectiveRule* target, std::string_view key, RuleChange change) {
    if (target == nullptr) {
      has_changed_ = true;
      return;
    }
    change.pack = owner_.pack;
    change.reason = reason_;
    change.place = place_of(source_.file, key_of(source_.map, key));
    target->changes.push_back(std::move(change));
  }

  yaml::Document document_;
  RuleSource source_;
  const OverlayOwner& owner_;
  std::string rule_;
  std::string reason_;
  std::vector<Edition> editions_;
  bool has_changed_ = false;
};

}  // namespace

void apply_overlay(const yaml::File& file, const OverlayOwner& owner, std::vector<EffectiveRule>& rules,
                   LoadedPack& storage) {
  Overlay(file, owner, storage).apply(rules);
}

}  // namespace gouji
