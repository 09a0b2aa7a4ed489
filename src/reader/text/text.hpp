// Stage: reader. Plain text: a paragraph for each line, and the tables that tabs and pipes still mark. Tables that lost
// their marks stay lines; telling them by their labels is left to the grammar.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace gouji {

/// Reads a text. `source` is valid UTF-8 with LF line ends; the document's offsets are offsets of `source`. Lines keep
/// their spaces and tabs, and a blank line is a blank paragraph. Any text can be read, in linear time.
[[nodiscard]] Document read_text(std::string_view source);

}  // namespace gouji
