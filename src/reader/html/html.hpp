// Stage: reader. HTML: the visible text of a page, with its tables as rows and cells. It judges nothing: a page without
// a report is a document too.
#pragma once

#include <string_view>

#include "document/document.hpp"

namespace gouji {

/// Reads a page. `source` is valid UTF-8 with LF line ends; the document's offsets are offsets of `source`. Any text is
/// a page: there is no input that this cannot read, and the time it takes is linear.
[[nodiscard]] Document read_html(std::string_view source);

}  // namespace gouji
