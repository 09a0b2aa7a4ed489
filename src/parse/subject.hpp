// Stage: parse, prose. What the words around a figure say it counts.
#pragma once

#include <optional>

#include "parse/clause.hpp"
#include "report/statement.hpp"

namespace gouji {

/// What the paragraph has spoken of so far, where a clause leaves it out: 收到申请20件，办结18件.
enum class Topic : std::uint8_t { none, applications, reconsideration, litigation };

/// Nothing where the words name no subject of the form, or a change, a share or an intention.
[[nodiscard]] std::optional<Subject> subject_of(const Clause& clause, Topic topic, int year);

/// What is spoken of behind a figure of this subject.
[[nodiscard]] Topic topic_of(Subject subject);

}  // namespace gouji
