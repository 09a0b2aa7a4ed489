// Stage: output. What an output tells about a rule beside its findings. The packs own the texts.
#pragma once

#include <string_view>

#include "finding/finding.hpp"

namespace gouji {

struct RuleSummary {
  std::string_view id;
  Level level = Level::warning;
  std::string_view title_zh;
  std::string_view title_en;
  std::string_view help;  ///< why the rule exists and what to do; may be empty
};

}  // namespace gouji
