#include "settings/overlay.hpp"

#include <algorithm>

#include "settings/overlay_edit.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

yaml::Node map_in(const yaml::Document& document, const yaml::File& file) {
  const yaml::Node map = document.root();
  yaml::check_keys(file, map, overlay_keys);
  return map;
}

class Overlay {
 public:
  Overlay(const yaml::File& file, const OverlayOwner& owner, LoadedPack& storage)
      : document_(yaml::parse(file)),
        source_{file, map_in(document_, file), storage},
        owner_(owner),
        edit_(source_, owner.pack) {
    rule_ = source_.text("overlay");
    read_editions();
  }

  void apply(std::vector<EffectiveRule>& rules) {
    check_rule(rules);
    check_editions(rules);
    for (std::size_t at = 0; at < rules.size(); ++at) {
      if (is_for(rules[at])) at += change(rules, at);
    }
    if (!edit_.has_changed()) {
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
        source_.file, setting_place(source_.file, source_.node("overlay")),
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
    edit_.apply(rules[at]);
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

  yaml::Document document_;
  RuleSource source_;
  const OverlayOwner& owner_;
  OverlayEdit edit_;
  std::string rule_;
  std::vector<Edition> editions_;
};

}  // namespace

void apply_overlay(const yaml::File& file, const OverlayOwner& owner, std::vector<EffectiveRule>& rules,
                   LoadedPack& storage) {
  Overlay(file, owner, storage).apply(rules);
}

}  // namespace gouji
