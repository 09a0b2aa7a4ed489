// Stage: settings. What an overlay does to one rule: its level, tolerance, lists and words.
#pragma once

#include <string>
#include <string_view>

#include "pack/rule_source.hpp"
#include "settings/effective_rule.hpp"

namespace gouji {

class OverlayEdit {
 public:
  /// Both must outlive it. Throws yaml::Fault, as all that follows.
  OverlayEdit(const RuleSource& source, std::string_view pack);

  /// Changes the rule as it holds so far. A second overlay of one pack on one rule is a fault.
  void apply(EffectiveRule& target);

  /// Some rule that it was applied to is another now than its pack has it. What other packs did to the rule is no
  /// question here: whether an overlay is of use must not depend on the company it keeps.
  [[nodiscard]] bool has_changed() const { return has_changed_; }

 private:
  [[noreturn]] void fail(std::string_view key, const yaml::Said& message) const;
  void check_first(const EffectiveRule& target) const;
  void change_level(Rule& rule, EffectiveRule* target);
  void change_others(Rule& rule, EffectiveRule* target);
  void change_tolerance(Rule& rule, EffectiveRule* target);
  [[nodiscard]] int tolerance() const;
  void change_text(std::string_view key, Rule& rule, Words Rule::*text, RuleChange::What what, EffectiveRule* target);
  void note(EffectiveRule* target, std::string_view key, RuleChange change);

  const RuleSource& source_;
  std::string_view pack_;
  std::string reason_;
  bool has_changed_ = false;
};

}  // namespace gouji
