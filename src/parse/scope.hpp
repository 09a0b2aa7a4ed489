// Stage: parse, prose. Whose figures a sentence tells: the reporting organ's, or those of others (semantics §8).
#pragma once

#include <string>

#include "parse/prose_token.hpp"
#include "report/report.hpp"

namespace gouji {

class Scope {
 public:
  Scope(OrganKind kind, std::string_view organ);

  /// What the token says of it. Behind 其中 a scope is that of a part, until the next ； or 。
  void take(const ProseToken& token, std::string_view text);

  [[nodiscard]] bool is_own() const { return is_in_list_ ? is_part_own_ : is_own_; }
  [[nodiscard]] bool is_in_list() const { return is_in_list_; }

 private:
  void set(bool is_own);

  /// 全县 in a report of the county; 全市 is none of its own.
  [[nodiscard]] bool is_own_place(std::string_view text) const;

  OrganKind kind_;
  std::string place_;  ///< 县: what kind of place the organ governs; empty where its name does not tell
  bool is_own_ = true;
  bool is_part_own_ = true;
  bool is_in_list_ = false;
};

}  // namespace gouji
