// Stage: pack. What each kind of check needs from a rule, and what its message may speak of.
#pragma once

#include <span>
#include <string_view>

#include "pack/rule.hpp"

namespace gouji {

struct KindForm {
  Kind kind;
  std::span<const Matter> matters;  ///< the `of` it takes; empty: none
  bool needs_table = false;
  bool needs_expression = false;
  bool takes_accepted = false;
  bool compares_prose = false;  ///< takes `sections`, `percent`, `characters` and `phrases`
  bool needs_topics = false;
  bool needs_figures = false;                      ///< those of the prose, with what the tables have for them
  bool needs_length = false;                       ///< `section` and `at_most`
  bool needs_multiple = false;                     ///< `subject` and `multiple_of`
  bool needs_pattern = false;                      ///< `pattern` and `in`
  std::span<const std::string_view> word_lists;    ///< the lists of `words` that it needs
  std::span<const std::string_view> placeholders;  ///< {name} in message and hint, besides the names of its expression
};

[[nodiscard]] const KindForm& form_of(Kind kind);

}  // namespace gouji
