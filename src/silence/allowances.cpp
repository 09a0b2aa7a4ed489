#include "silence/allowances.hpp"

#include <algorithm>

#include "silence/reach.hpp"

namespace gouji {

Allowances::Allowances(const Canonical& canonical, std::optional<std::uint32_t> title) {
  ReachFinder finder(canonical.text);
  for (std::size_t number = 0; number < canonical.remarks.size(); ++number) {
    const PlacedRemark& remark = canonical.remarks[number];
    const bool is_for_file = finder.stands_first(remark) || (title && remark.at <= *title);
    add(remark, number, is_for_file ? Span{0, nowhere} : finder.reach_of(remark));
  }
  index();
}

void Allowances::add(const PlacedRemark& remark, std::size_t number, Span reach) {
  auto allowance = allowance_in(remark.text);
  if (!allowance) return;
  if (!allowance->reason.empty()) {
    for (const std::string& rule : allowance->rules) rules_.push_back({number, entries_.size(), rule, reach});
  }
  entries_.push_back({number, *std::move(allowance)});
}

void Allowances::index() {
  for (std::size_t each = 0; each < rules_.size(); ++each) by_rule_[rules_[each].rule].rules.push_back(each);
  for (auto& [rule, own] : by_rule_) {
    std::stable_sort(own.rules.begin(), own.rules.end(),
                     [this](std::size_t a, std::size_t b) { return rules_[a].reach.begin < rules_[b].reach.begin; });
    for (const std::size_t each : own.rules) {
      const bool is_first = own.furthest.empty();
      const std::size_t so_far = is_first ? each : own.furthest.back();
      own.furthest.push_back(rules_[so_far].reach.end < rules_[each].reach.end ? each : so_far);
    }
  }
}

const AllowedRule* Allowances::find(std::string_view rule, std::uint32_t place) const {
  const auto found = by_rule_.find(rule);
  if (found == by_rule_.end()) return nullptr;
  const OfRule& own = found->second;
  const auto after =
      std::upper_bound(own.rules.begin(), own.rules.end(), place,
                       [this](std::uint32_t at, std::size_t each) { return at < rules_[each].reach.begin; });
  if (after == own.rules.begin()) return nullptr;
  const AllowedRule& furthest = rules_[own.furthest[static_cast<std::size_t>(after - own.rules.begin()) - 1]];
  return place <= furthest.reach.end ? &furthest : nullptr;
}

void Allowances::met(std::string_view rule, std::uint32_t place) {
  const auto found = by_rule_.find(rule);
  if (found != by_rule_.end()) found->second.met.push_back(place);
}

std::vector<const AllowedRule*> Allowances::unused() {
  for (auto& [rule, own] : by_rule_) std::sort(own.met.begin(), own.met.end());
  std::vector<const AllowedRule*> unused;
  for (const AllowedRule& each : rules_) {
    const std::vector<std::uint32_t>& met = by_rule_.find(each.rule)->second.met;
    const auto first = std::lower_bound(met.begin(), met.end(), each.reach.begin);
    if (first == met.end() || *first > each.reach.end) unused.push_back(&each);
  }
  return unused;
}

}  // namespace gouji
