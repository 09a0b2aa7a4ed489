// Stage: reader, text. Comments that speak to gouji, `<!-- gouji: … -->`, cut out before the lines are read: the text
// is then what it would be without them, and its tables keep their shape.
#pragma once

#include <string_view>
#include <vector>

#include "document/builder.hpp"

namespace gouji::lines {

/// How a text without such comments is read; the remarks come in where the lines have got so far.
using ReadWhole = Document (*)(std::string_view source, std::vector<AwaitedRemark> remarks);

/// Reads the text around the comments. Places of the document lead to `source` all the same.
[[nodiscard]] Document read_without_remarks(std::string_view source, ReadWhole read);

}  // namespace gouji::lines
