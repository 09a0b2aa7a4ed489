#include "text/gb18030.hpp"

#include <algorithm>
#include <cstdint>

#include "text/gb18030_table.hpp"

namespace gouji::gb18030 {

namespace {

constexpr bool within(std::uint8_t byte, std::uint8_t lowest, std::uint8_t highest) {
  return lowest <= byte && byte <= highest;
}

/// The pointers of four bytes are one row of numbers: the basic plane, a gap, then the other planes.
CodePoint four_byte_character(std::uint32_t pointer) {
  constexpr std::uint32_t basic_end = 39420;
  constexpr std::uint32_t planes_begin = 189000;
  if (pointer >= planes_begin && pointer <= planes_begin + 0xFFFFF) return {0x10000 + pointer - planes_begin, 4, true};
  if (pointer >= basic_end) return {.size = 4};
  const auto after = std::upper_bound(four_byte_ranges.begin(), four_byte_ranges.end(), pointer,
                                      [](std::uint32_t at, FourByteRange range) { return at < range.pointer; });
  const FourByteRange range = *(after - 1);
  return {range.value + pointer - range.pointer, 4, true};
}

/// Text that ends within the four bytes is broken up to its end.
CodePoint decode_four(std::string_view rest) {
  const auto byte = [rest](std::size_t i) { return static_cast<std::uint8_t>(rest[i]); };
  if (rest.size() > 2 && !within(byte(2), 0x81, 0xFE)) return {};
  if (rest.size() > 3 && !within(byte(3), 0x30, 0x39)) return {};
  if (rest.size() < 4) return {.size = static_cast<std::uint8_t>(rest.size())};
  return four_byte_character(((byte(0) - 0x81u) * 10 + byte(1) - 0x30u) * 1260 + (byte(2) - 0x81u) * 10 + byte(3) -
                             0x30u);
}

CodePoint decode_two(std::uint8_t lead, std::uint8_t trail) {
  if (trail == 0xFF) return {.size = 2};
  if (trail < 0x40 || trail == 0x7F) return {};
  const unsigned pointer = (lead - 0x81u) * 190 + trail - (trail < 0x7F ? 0x40u : 0x41u);
  return {two_byte_index[pointer], 2, true};
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const auto lead = static_cast<std::uint8_t>(rest[0]);
  if (lead < 0x80) return {lead, 1, true};
  if (lead == 0x80) return {U'€', 1, true};
  if (lead == 0xFF || rest.size() == 1) return {};
  const auto second = static_cast<std::uint8_t>(rest[1]);
  return within(second, 0x30, 0x39) ? decode_four(rest) : decode_two(lead, second);
}

}  // namespace gouji::gb18030
