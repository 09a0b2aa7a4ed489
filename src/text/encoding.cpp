#include "text/encoding.hpp"

#include <algorithm>
#include <optional>

#include "text/clean_run.hpp"
#include "text/declared_encoding.hpp"
#include "text/gb18030.hpp"
#include "text/utf16.hpp"
#include "text/utf8.hpp"

namespace gouji {

namespace {

using Decode = CodePoint (*)(std::string_view, std::size_t);

std::optional<EncodingMark> byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return EncodingMark{Encoding::utf8, 3};
  if (bytes.starts_with("\xFF\xFE")) return EncodingMark{Encoding::utf16le, 2};
  if (bytes.starts_with("\xFE\xFF")) return EncodingMark{Encoding::utf16be, 2};
  return std::nullopt;
}

/// The characters that reports consist of: ASCII, Chinese and its punctuation.
constexpr bool is_common(char32_t value) {
  return value == '\t' || value == '\n' || value == '\r' || (value >= 0x20 && value < 0x7F) ||
         (value >= 0xA0 && value < 0x100) || (value >= 0x2010 && value < 0x2040) ||
         (value >= 0x3000 && value < 0x3040) || (value >= 0x4E00 && value < 0xA000) ||
         (value >= 0xFF00 && value < 0xFFF0);
}

/// Two bytes of a text that is not UTF-16 at all; a third of Chinese characters look so too.
constexpr bool is_pair_of_ascii(char32_t value) {
  return (value & 0x8080) == 0 && (value >> 8) >= ' ' && (value & 0xFF) >= ' ';
}

/// Of the first 4 KiB, fifteen of sixteen units are common characters, and one of four is no pair of ASCII: lower-case
/// English passes the first test.
bool reads_as_utf16(std::string_view bytes, Decode decode) {
  const std::string_view sample = bytes.substr(0, std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1});
  const std::size_t units = sample.size() / 2;
  std::size_t common = 0;
  std::size_t pairs = 0;
  for (std::size_t at = 0; at < sample.size(); at += 2) {
    const char32_t unit = decode(sample.substr(at, 2), 0).value;
    common += is_common(unit);
    pairs += is_pair_of_ascii(unit);
  }
  return units > 0 && common * 16 >= units * 15 && pairs * 4 <= units * 3;
}

std::optional<EncodingMark> unmarked_utf16(std::string_view bytes) {
  if (reads_as_utf16(bytes, utf16::decode_le)) return EncodingMark{Encoding::utf16le};
  if (reads_as_utf16(bytes, utf16::decode_be)) return EncodingMark{Encoding::utf16be};
  return std::nullopt;
}

/// Counts of sequences beyond ASCII, of which the first 2048 tell enough.
struct Tally {
  std::size_t sound = 0;
  std::size_t broken = 0;
};

Tally tally(std::string_view bytes, Decode decode) {
  Tally count;
  for (std::size_t at = 0; count.sound + count.broken < 2048;) {
    at = clean_ascii_run(bytes, at);
    if (at == bytes.size()) break;
    const CodePoint here = decode(bytes, at);
    count.broken += !here.valid;
    count.sound += here.valid && here.size > 1;
    at += here.size;
  }
  return count;
}

Encoding weigh(std::string_view bytes, bool html) {
  const Tally utf8 = tally(bytes, utf8::decode);
  if (utf8.sound >= utf8.broken * 2) return Encoding::utf8;
  if (html && declared_encoding(bytes) == Encoding::gb18030) return Encoding::gb18030;
  return tally(bytes, gb18030::decode).broken < utf8.broken ? Encoding::gb18030 : Encoding::utf8;
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: return "UTF-8";
    case Encoding::utf16le: return "UTF-16LE";
    case Encoding::utf16be: return "UTF-16BE";
    case Encoding::gb18030: return "GB18030";
  }
  return {};
}

EncodingMark recognize_encoding(std::string_view bytes, bool html) {
  if (const auto marked = byte_order_mark(bytes)) return *marked;
  const bool valid_utf8 = utf8::is_valid(bytes);
  const bool has_zero = bytes.find('\0') != std::string_view::npos;
  if (!valid_utf8 || has_zero) {
    if (const auto unmarked = unmarked_utf16(bytes)) return *unmarked;
  }
  return {valid_utf8 ? Encoding::utf8 : weigh(bytes, html)};
}

}  // namespace gouji
