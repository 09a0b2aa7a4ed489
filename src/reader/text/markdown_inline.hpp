// Stage: reader, Markdown. The text of a line or cell without its inline marks: emphasis, escapes, references, line
// breaks, comments, pictures. Links stay as they are written.
#pragma once

#include <string_view>

#include "document/builder.hpp"

namespace gouji::lines {

/// Adds a stretch of one line to the builder's paragraph; a picture in it ends the paragraph.
void write_markdown(std::string_view source, Span text, DocumentBuilder& builder);

}  // namespace gouji::lines
