// Stage: check. Whether a rule is for a report by its `when`: the kind of organ, the year, a condition over cells.
#pragma once

#include "check/sink.hpp"

namespace gouji {

/// True where it is. Where that cannot be told the rule is listed as unchecked, with the reason.
[[nodiscard]] bool is_asked_for(const Rule& rule, const Report& report, Sink& sink);

/// The same for whoever works with rules that were checked already: false where it cannot be told.
[[nodiscard]] bool is_asked_for(const Rule& rule, const Report& report);

}  // namespace gouji
