// Stage: reader, HTML. The string literals of a script, as far as a page's markup may stand in one. It is no parser of
// the language: regular expressions are not known, and a quote in one can only hide strings of its own line.
#pragma once

#include <string_view>

#include "text/span.hpp"

namespace gouji::html {

/// `inner` widened to the begin of the string that holds its first byte and to the end of the string that holds its
/// last; quotes stay outside. A byte in no string stays where it is.
[[nodiscard]] Span strings_around(std::string_view script, Span inner);

}  // namespace gouji::html
