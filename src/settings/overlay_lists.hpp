// Stage: settings. The keys of an overlay that end in “+”: what they add to the lists of a rule.
#pragma once

#include <string>
#include <vector>

#include "pack/rule_source.hpp"

namespace gouji {

/// A list of a rule that grew.
struct GrownList {
  std::string name;  ///< “words+ labels”
  std::vector<std::string> added;
  std::string key;
};

/// The keys of lists that an overlay may have, those that no kind takes not among them.
inline constexpr std::string_view list_keys[] = {"words+",    "accept+",    "phrases+", "topics+",
                                                 "sections+", "deadlines+", "figures+"};
inline constexpr std::string_view grown_topic_keys[] = {"words", "unless"};  ///< of a topic in `topics+`
inline constexpr std::string_view grown_figure_keys[] = {"readings"};        ///< of a subject in `figures+`

/// Those that stand in the overlay, added to the rule; what the rule has already is not added. A fault where the rule
/// has no such list. Throws yaml::Fault.
[[nodiscard]] std::vector<GrownList> extend_lists(const RuleSource& source, Rule& rule);

}  // namespace gouji
