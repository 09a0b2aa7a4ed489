#include "silence/allowance_findings.hpp"

#include <algorithm>
#include <set>

#include "check/sink.hpp"
#include "text/edit_distance.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::size_t longest_shown = 80;  // bytes

std::string shortened(const std::string& text) {
  if (text.size() <= longest_shown) return text;
  std::size_t end = longest_shown;
  while (end > 0 && utf8::is_continuation(text[end])) --end;
  return text.substr(0, end) + "…";
}

std::string joined(const std::vector<std::string>& rules) {
  std::string names;
  for (const std::string& rule : rules) {
    if (names.size() > longest_shown) break;
    names += (names.empty() ? " " : ", ") + rule;
  }
  return shortened(names);
}

class AllowanceCheck {
 public:
  AllowanceCheck(Allowances& allowances, const Reading& reading, const SilencingRun& run, const CheckedFile& file)
      : allowances_(allowances), reading_(reading), run_(run), file_(file), sink_(run.report, run.language) {
    for (const Pack& pack : run.packs) {
      for (const Rule& rule : pack.rules) known_.insert(rule.id);
    }
    for (const Unchecked& entry : file.unchecked) unchecked_.insert(entry.rule);
  }

  std::vector<Finding> findings() && {
    for (const Allowances::Entry& entry : allowances_.entries()) {
      bool has_unknown = false;
      for (const std::string& rule : entry.allowance.rules) {
        if (known_.count(rule) > 0) continue;
        has_unknown = true;
        tell(Matter::unknown_rule, entry, rule);
      }
      if (entry.allowance.reason.empty() && !has_unknown) tell(Matter::without_reason, entry);
    }
    for (const AllowedRule* each : allowances_.unused()) {
      if (is_in_vain(each->rule)) tell(Matter::unused, allowances_.entries()[each->allowance], each->rule);
    }
    std::vector<Finding> found = sink_.take_findings();
    const Locator locator(reading_);
    for (std::size_t each = 0; each < found.size(); ++each)
      found[each].region = locator.region_of_source(sources_[each]);
    std::stable_sort(found.begin(), found.end(),
                     [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
    number_duplicates(found);
    return found;
  }

 private:
  [[nodiscard]] bool is_in_vain(const std::string& rule) const {
    return file_.report && known_.count(rule) > 0 && run_.is_wanted(rule) && unchecked_.count(rule) == 0;
  }

  void tell(Matter matter, const Allowances::Entry& entry, const std::string& rule = {}) {
    const std::string rules = joined(entry.allowance.rules);
    for (const Pack& pack : run_.packs) {
      for (const Rule& each : pack.rules) {
        if (each.kind != Kind::allowance || each.matter != matter || !run_.is_wanted(std::string(each.id))) continue;
        const PlacedRemark& remark = reading_.canonical.remarks[entry.remark];
        const std::uint32_t at = remark.at;
        Fact fact{.span = {at, at}, .place = "批注", .discriminator = std::string(rules).append(" ").append(rule)};
        fact.words = {{"rules", rules}, {"rule", shortened(rule)}, {"suggestion", suggestion(rule)}};
        sink_.find(each, std::move(fact));
        sources_.push_back(remark.source);
      }
    }
  }

  /// The rule whose name is nearest, where one is near. Who misspells so many needs no help.
  [[nodiscard]] std::string suggestion(const std::string& rule) {
    if (rule.empty() || rule.size() > longest_shown || known_.count(rule) > 0) return {};
    if (suggestions_left_-- <= 0) return {};
    auto least = static_cast<std::uint32_t>(rule.size() / 3 + 1);
    std::string_view nearest;
    for (const std::string_view name : known_) {
      const std::uint32_t distance = edit_distance(rule, name, least);
      if (distance >= least) continue;
      least = distance;
      nearest = name;
    }
    if (nearest.empty()) return {};
    return sink_.say("（是不是“", " (did you mean “") + std::string(nearest) + sink_.say("”？）", "”?)");
  }

  Allowances& allowances_;
  const Reading& reading_;
  const SilencingRun& run_;
  const CheckedFile& file_;
  Sink sink_;
  int suggestions_left_ = 100;
  std::vector<Span> sources_;  ///< of the comments that findings are about, in their order
  std::set<std::string_view> known_;
  std::set<std::string_view> unchecked_;
};

}  // namespace

std::vector<Finding> findings_about(Allowances& allowances, const Reading& reading, const SilencingRun& run,
                                    const CheckedFile& file) {
  return AllowanceCheck(allowances, reading, run, file).findings();
}

}  // namespace gouji
