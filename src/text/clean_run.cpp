#include "text/clean_run.hpp"

#include <bit>
#include <cstdint>
#include <cstring>

#include "text/utf8.hpp"

namespace gouji {

namespace {

template <typename Word>
Word load(std::string_view bytes, std::size_t at) {
  Word word;
  std::memcpy(&word, bytes.data() + at, sizeof word);
  if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word) >> (64 - 8 * sizeof word);
  return word;
}

constexpr std::uint64_t every(std::uint64_t byte) {
  return byte * 0x0101010101010101;
}

/// The top bit of the first byte that is not clean is set, and none before it. Sums carry only out of bytes beyond
/// ASCII, which are unclean themselves, into bytes after them.
constexpr std::uint64_t unclean_bytes(std::uint64_t word) {
  const std::uint64_t below_space = ~(word + every(0x80 - ' '));
  const std::uint64_t not_tab = (word ^ every('\t')) + every(0x7F);
  const std::uint64_t not_feed = (word ^ every('\n')) + every(0x7F);
  const std::uint64_t is_delete = word + every(0x80 - 0x7F);
  return (word | is_delete | (below_space & not_tab & not_feed)) & every(0x80);
}

constexpr bool is_clean_ascii(char byte) {
  return (byte >= ' ' && byte < 0x7F) || byte == '\t' || byte == '\n';
}

/// The end of the run of characters of three bytes: nearly all of Chinese. E0 and ED, whose second byte has narrower
/// bounds, are left to utf8::decode. Reads four bytes at a time.
std::size_t three_byte_run(std::string_view bytes, std::size_t at) {
  for (; at + 4 <= bytes.size(); at += 3) {
    const auto word = load<std::uint32_t>(bytes, at);
    const std::uint32_t row = word & 0x0F;
    if ((word & 0xC0C0F0) != 0x8080E0 || row == 0x0 || row == 0xD) break;
  }
  return at;
}

}  // namespace

std::size_t clean_ascii_run(std::string_view bytes, std::size_t at) {
  for (; at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t unclean = unclean_bytes(load<std::uint64_t>(bytes, at));
    if (unclean != 0) return at + static_cast<std::size_t>(std::countr_zero(unclean)) / 8;
  }
  while (at < bytes.size() && is_clean_ascii(bytes[at])) ++at;
  return at;
}

std::size_t clean_run(std::string_view bytes, std::size_t at) {
  for (;;) {
    at = three_byte_run(bytes, clean_ascii_run(bytes, at));
    if (at == bytes.size()) return at;
    if (is_clean_ascii(bytes[at])) continue;
    const CodePoint here = utf8::decode(bytes, at);
    if (!here.valid || here.size == 1) return at;
    at += here.size;
  }
}

}  // namespace gouji
