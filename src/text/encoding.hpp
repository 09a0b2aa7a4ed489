// Stage: text. In which encoding a file is written. What its bytes prove comes before what it declares of itself: pages
// that declare one encoding and are another are common.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

/// GB2312 and GBK are read as GB18030, of which they are parts.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, gb18030 };

[[nodiscard]] std::string_view name_of(Encoding encoding);

/// `bom` is the number of bytes of a byte order mark at the head of the file.
struct EncodingMark {
  Encoding encoding = Encoding::utf8;
  std::uint32_t bom = 0;

  friend constexpr bool operator==(EncodingMark, EncodingMark) = default;
};

/// The first of these that decides:
/// 1. a byte order mark;
/// 2. UTF-16 without one: the bytes hold a zero or are no UTF-8, and nearly all pairs are common characters;
/// 3. the bytes are valid UTF-8;
/// 4. two thirds of the first 2048 sequences beyond ASCII are UTF-8: damaged UTF-8 (of GBK, one in six passes for it);
/// 5. an HTML page declares GB2312, GBK or GB18030;
/// 6. the reading that breaks fewer of these sequences, GB18030 or UTF-8; if none does, UTF-8.
[[nodiscard]] EncodingMark recognize_encoding(std::string_view bytes, bool html);

}  // namespace gouji
