// Stage: output. One line a finding, `path:line:column: level: message [rule]`, as compilers print: every editor's
// problem matcher reads it. docs/output-formats.md has the patterns.
#pragma once

#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"

namespace gouji {

/// A finding without lines (docx) stands at 1:1 and names its place in the message.
[[nodiscard]] std::string print_concise(const RunResult& result, Language language);

}  // namespace gouji
