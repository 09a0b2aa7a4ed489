// Stage: silence. All that the comments of one report allow, and what of it was of use.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/canonical.hpp"
#include "silence/allowance.hpp"
#include "text/span.hpp"

namespace gouji {

/// The place of a finding that is about the document as a whole.
inline constexpr std::uint32_t nowhere = UINT32_MAX;

/// One rule that one comment allows.
struct AllowedRule {
  std::size_t remark = 0;     ///< its number in the canonical text
  std::size_t allowance = 0;  ///< its number among the allowances
  std::string rule;
  Span reach;  ///< up to `nowhere` where it is the whole file
};

class Allowances {
 public:
  /// `title` is where the title of the report begins: what stands at or before it is for the whole file.
  Allowances(const Canonical& canonical, std::optional<std::uint32_t> title);

  /// A comment that allows this rule at this place. Only those with a reason allow anything.
  [[nodiscard]] const AllowedRule* find(std::string_view rule, std::uint32_t place) const;

  /// Notes that a rule found something at this place.
  void met(std::string_view rule, std::uint32_t place);

  /// The rules that were allowed where nothing was met; in the order of the comments.
  [[nodiscard]] std::vector<const AllowedRule*> unused();

  struct Entry {
    std::size_t remark = 0;
    Allowance allowance;
  };
  [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
  [[nodiscard]] bool empty() const { return entries_.empty(); }

 private:
  /// Of one rule, by the begin of their reach; `furthest[i]` is the one that reaches furthest up to `i`.
  struct OfRule {
    std::vector<std::size_t> rules;
    std::vector<std::size_t> furthest;
    std::vector<std::uint32_t> met;
  };

  void add(const PlacedRemark& remark, std::size_t number, Span reach);
  void index();

  std::vector<Entry> entries_;
  std::vector<AllowedRule> rules_;
  std::map<std::string, OfRule, std::less<>> by_rule_;
};

}  // namespace gouji
