// Stage: text. The tables of the WHATWG gb18030 decoder. tools/gb18030_table.cpp writes their values at build time.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace gouji::gb18030 {

/// The character of the pair (lead, trail), by lead times 190 plus trail, both counted from their first value.
extern const std::array<std::uint16_t, 23940> two_byte_index;

/// From `pointer` up to the next range, characters follow one another from `value`.
struct FourByteRange {
  std::uint16_t pointer;
  std::uint16_t value;
};

/// The basic plane's characters that have no pair, by ascending pointer from 0.
extern const std::span<const FourByteRange> four_byte_ranges;

}  // namespace gouji::gb18030
