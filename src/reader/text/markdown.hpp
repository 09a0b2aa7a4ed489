// Stage: reader. Markdown as people, converters and language models write it: the text without its marks, a paragraph
// for each line, and the same tables that read_text finds. It is no CommonMark: what it does not know stays text.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace gouji {

/// Reads Markdown. `source` is valid UTF-8 with LF line ends; the document's offsets are offsets of `source`. Any text
/// can be read, in linear time.
[[nodiscard]] Document read_markdown(std::string_view source);

/// Whether a text has a heading `# …` or a row `|---|`. Pipes alone are plain text.
[[nodiscard]] bool looks_like_markdown(std::string_view source);

}  // namespace gouji
