// Stage: parse, prose. Whose figures a sentence tells: the reporting organ's, or those of others (semantics §8).
#pragma once

#include "parse/prose_token.hpp"
#include "report/report.hpp"

namespace gouji {

class Scope {
 public:
  explicit Scope(OrganKind kind) : kind_(kind) {}

  /// What the token says of it. Behind 其中 a scope is that of a part, until the next ； or 。
  void take(const ProseToken& token);

  [[nodiscard]] bool is_own() const { return is_in_list_ ? is_part_own_ : is_own_; }
  [[nodiscard]] bool is_in_list() const { return is_in_list_; }

 private:
  void set(bool is_own);

  OrganKind kind_;
  bool is_own_ = true;
  bool is_part_own_ = true;
  bool is_in_list_ = false;
};

}  // namespace gouji
