// Stage: check. What a report is held against besides its form: last year's report of the same organ, and the prose of
// other reports. Without them the rules that need them are listed as not supplied.
#pragma once

#include <optional>
#include <string>

#include "check/corpus.hpp"
#include "report/report.hpp"

namespace gouji {

struct Context {
  const Report* previous = nullptr;  ///< of the same organ and the year before
  std::string why_none;              ///< why what was offered as such is not it; empty where nothing was offered
  const Corpus* others = nullptr;
  std::optional<std::size_t> self{};  ///< the report's own number in `others`, if it stands there
};

}  // namespace gouji
