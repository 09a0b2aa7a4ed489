// Stage: check. What is said where last year's report is wanting, or a table of it.
#pragma once

#include "check/context.hpp"
#include "check/sink.hpp"

namespace gouji {

/// Lists the rule as not supplied, or as unchecked where what was offered is not last year's report; not at all where
/// the rule is for no edition of this report.
void leave_without_last_year(const Rule& rule, const Report& report, const Context& context, Sink& sink);

/// Why last year's table cannot be compared with; empty where it can.
[[nodiscard]] std::string why_not_comparable(const Table* previous, TableId id, const Sink& sink);

}  // namespace gouji
