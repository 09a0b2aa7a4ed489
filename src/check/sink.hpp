// Stage: check. Where checks leave what they found: it adds what the rule says and where the report stands, so that a
// check tells only its facts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "finding/finding.hpp"
#include "finding/language.hpp"
#include "pack/rule.hpp"
#include "report/report.hpp"

namespace gouji {

/// The facts of one finding: its place, and the words for the placeholders of the rule's message.
struct Fact {
  Address at;
  Span span;
  std::string place;
  std::map<std::string, std::string, std::less<>> words;
  std::vector<Figure> values;
  std::vector<Related> related;
  std::string discriminator;   ///< tells findings with one address apart: a label, never a value
  std::optional<Level> level;  ///< instead of the rule's
};

class Sink {
 public:
  Sink(const Report& report, Language language) : report_(report), language_(language) {}

  void find(const Rule& rule, Fact fact);
  /// One entry for each rule and table, however often it is said; the first reason stands.
  void leave_unchecked(const Rule& rule, const Address& at, std::string reason, bool whole = false);
  /// The rule wants an input that the user may give and has not.
  void leave_not_supplied(const Rule& rule, std::string reason);

  [[nodiscard]] Language language() const { return language_; }
  /// The fixed words of a check in the language of its messages.
  [[nodiscard]] std::string say(const char* zh, const char* en) const { return language_ == Language::zh ? zh : en; }
  [[nodiscard]] std::string say(const Words& words) const {
    return std::string(language_ == Language::zh ? words.zh : words.en);
  }
  [[nodiscard]] std::vector<Finding> take_findings() { return std::move(findings_); }
  [[nodiscard]] std::vector<Unchecked> take_unchecked() { return std::move(unchecked_); }

 private:
  const Report& report_;
  Language language_;
  std::vector<Finding> findings_;
  std::vector<Unchecked> unchecked_;
};

/// The fingerprint of a finding in this report.
[[nodiscard]] std::string fingerprint_in(const Report& report, const Finding& finding,
                                         std::string_view discriminator = {});

/// `pattern` with each {name} replaced by its word; a name without word stays.
[[nodiscard]] std::string fill_in(std::string_view pattern,
                                  const std::map<std::string, std::string, std::less<>>& words);

}  // namespace gouji
