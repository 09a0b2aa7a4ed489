// Stage: text. What an HTML or XML text says of its own encoding, by a search of its head like that of browsers.
#pragma once

#include <optional>
#include <string_view>

#include "text/encoding.hpp"

namespace gouji {

/// The first label we know in the first 4 KiB: of `<?xml encoding=…>`, `<meta charset=…>` or the `content` of an
/// http-equiv. Labels of other encodings (windows-1252, iso-8859-1, big5) are passed over.
[[nodiscard]] std::optional<Encoding> declared_encoding(std::string_view bytes);

}  // namespace gouji
