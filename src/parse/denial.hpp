// Stage: parse, prose. What a clause says there was none of: 未收到申请, 没有发生行政复议、行政诉讼, 均已办结.
#pragma once

#include <vector>

#include "parse/clause.hpp"
#include "parse/subject.hpp"

namespace gouji {

/// `word` is that of the denial, or of all: 均, 全部. Empty where it is of something else, or of a part.
[[nodiscard]] std::vector<Subject> denied_subjects(const Clause& clause, Word word, Topic topic);

}  // namespace gouji
