// Stage: report. What a report says in sentences, outside its statutory tables: from its title to its last line,
// without what a site puts above and below. It records what is said; it judges nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "report/vocabulary.hpp"
#include "text/span.hpp"

namespace gouji {

struct Sentence {
  Span span;                         ///< of the canonical text, its full stop included
  std::string text;                  ///< folded, white space dropped
  std::optional<SectionId> section;  ///< none before the first section, and in reports that have none
  std::uint32_t paragraph = 0;       ///< counted over the report; sentences of one paragraph have one number
  bool is_heading = false;           ///< a heading, or begins with one: （一）主动公开情况。…
  bool is_cut = false;               ///< collectors cut text from its paragraph ([……])

  friend bool operator==(const Sentence&, const Sentence&) = default;
};

}  // namespace gouji
