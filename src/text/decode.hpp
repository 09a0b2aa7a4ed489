// Stage: text. The bytes of a file become text. No later stage sees bytes: it gets valid UTF-8 without byte order mark
// or control characters, lines that end in LF, and a map that leads every offset back to the file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/encoding.hpp"
#include "text/offset_map.hpp"
#include "text/span.hpp"

namespace gouji {

struct Decoded {
  std::string text;
  OffsetMap origin;  ///< offsets of `text` to bytes of the file; the identity where nothing changed
  Encoding encoding = Encoding::utf8;
  std::vector<Span> damaged;  ///< of `text`: U+FFFD for broken sequences and control characters, neighbours joined
};

/// Never fails for what the bytes are, however garbled; throws InputError (too_large) from 1.4 GB on, where offsets of
/// the text could pass 32 bits. See recognize_encoding for `html` and CleanText::put for what is replaced.
[[nodiscard]] Decoded decode(std::string_view bytes, bool html);

}  // namespace gouji
