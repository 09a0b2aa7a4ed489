// Stage: text. Single characters of GB18030, of which GBK and GB2312 are parts, by the WHATWG Encoding Standard. All
// Chinese pages that are not Unicode are read as it, whatever they call themselves.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/code_point.hpp"

namespace gouji::gb18030 {

/// The character at `at`, which must lie inside the text. A broken sequence spans what the standard consumes before it
/// resumes: an ASCII byte inside is never swallowed.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

}  // namespace gouji::gb18030
