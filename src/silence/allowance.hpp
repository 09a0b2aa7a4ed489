// Stage: silence. What a comment in a report allows: `gouji: allow RULE[, RULE] reason`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct Allowance {
  std::vector<std::string> rules;  ///< each once, in small letters
  std::string reason;              ///< empty where none is given

  friend bool operator==(const Allowance&, const Allowance&) = default;
};

/// Full-width colons and commas, 、 and white space of any kind will do, as will capital letters, which Word makes of
/// first ones. Nothing where the remark allows nothing.
[[nodiscard]] std::optional<Allowance> allowance_in(std::string_view remark);

}  // namespace gouji
