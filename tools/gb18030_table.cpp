// Stage: build. Writes src/text/gb18030_table.hpp's arrays as a C++ source, by asking the build machine's iconv for
// every pointer and then applying the points in which the WHATWG Encoding Standard differs. Usage: gb18030_table >
// OUTPUT. The program itself never calls iconv; a recorded digest in tests/text proves that the table is the
// standard's.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iconv.h>
#include <optional>
#include <string>
#include <vector>

namespace {

constexpr unsigned two_byte_pointers = 126 * 190;
constexpr unsigned four_byte_pointers = 39420;  // those of the basic plane; the others are arithmetic alone

/// Where the standard keeps the private-use points of 2005 and, for old pages, an ideographic space at A3 A0.
constexpr struct {
  unsigned char lead, trail;
  std::uint32_t value;
} deviations[] = {{0xA3, 0xA0, 0x3000}, {0xFE, 0x51, 0xE816}, {0xFE, 0x52, 0xE817}, {0xFE, 0x53, 0xE818},
                  {0xFE, 0x6C, 0xE831}, {0xFE, 0x76, 0xE83B}, {0xFE, 0x91, 0xE855}};

std::string two_bytes(unsigned pointer) {
  const unsigned trail = pointer % 190;
  return {static_cast<char>(0x81 + pointer / 190), static_cast<char>(trail + (trail < 0x3F ? 0x40 : 0x41))};
}

std::string four_bytes(unsigned pointer) {
  return {static_cast<char>(0x81 + pointer / 12600), static_cast<char>(0x30 + pointer / 1260 % 10),
          static_cast<char>(0x81 + pointer / 10 % 126), static_cast<char>(0x30 + pointer % 10)};
}

std::optional<std::uint32_t> ask(iconv_t converter, std::string bytes) {
  std::array<unsigned char, 4> big_endian{};
  char* in = bytes.data();
  char* out = reinterpret_cast<char*>(big_endian.data());
  std::size_t in_left = bytes.size();
  std::size_t out_left = big_endian.size();
  const bool refused = iconv(converter, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1);
  iconv(converter, nullptr, nullptr, nullptr, nullptr);
  if (refused || out_left != 0) return std::nullopt;
  return big_endian[0] << 24 | big_endian[1] << 16 | big_endian[2] << 8 | big_endian[3];
}

std::uint32_t two_byte_value(iconv_t converter, unsigned pointer) {
  const std::string bytes = two_bytes(pointer);
  for (const auto& point : deviations) {
    if (bytes == std::string{static_cast<char>(point.lead), static_cast<char>(point.trail)}) return point.value;
  }
  return ask(converter, bytes).value_or(0);
}

void print_two_byte_index(iconv_t converter) {
  std::puts("const std::array<std::uint16_t, 23940> two_byte_index = {");
  for (unsigned pointer = 0; pointer < two_byte_pointers; ++pointer) {
    std::printf("0x%04X,%s", two_byte_value(converter, pointer), pointer % 16 == 15 ? "\n" : "");
  }
  std::puts("};");
}

/// A range begins wherever a pointer's value is not its neighbour's plus one. Pointers that iconv refuses, because
/// their characters moved to two bytes in 2005, still count in the range that they lie in.
void print_four_byte_ranges(iconv_t converter) {
  std::puts("namespace {\nconstexpr FourByteRange ranges[] = {");
  std::uint32_t expected = 0;
  for (unsigned pointer = 0; pointer < four_byte_pointers; ++pointer, ++expected) {
    const std::uint32_t value = ask(converter, four_bytes(pointer)).value_or(expected);
    if (value != expected) std::printf("{%u, 0x%04X},\n", pointer, value);
    expected = value;
  }
  std::puts("};\n}\nconst std::span<const FourByteRange> four_byte_ranges = ranges;");
}

}  // namespace

int main() {
  const iconv_t converter = iconv_open("UTF-32BE", "GB18030");
  if (converter == reinterpret_cast<iconv_t>(-1)) {
    std::fputs("gb18030_table: this machine's iconv does not know GB18030\n", stderr);
    return EXIT_FAILURE;
  }
  std::puts("// Written by tools/gb18030_table.cpp.\n#include \"text/gb18030_table.hpp\"\nnamespace gouji::gb18030 {");
  print_two_byte_index(converter);
  print_four_byte_ranges(converter);
  std::puts("}");
  iconv_close(converter);
}
