// Stage: reader, docx. Little-endian numbers of binary containers; the caller has checked that they lie inside.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gouji::little_endian {

template <typename Number>
[[nodiscard]] constexpr Number read(std::string_view bytes, std::size_t at) {
  assert(at + sizeof(Number) <= bytes.size());
  std::uint64_t value = 0;
  for (std::size_t index = sizeof(Number); index-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + index]);
  }
  return static_cast<Number>(value);
}

[[nodiscard]] constexpr std::uint16_t u16(std::string_view bytes, std::size_t at) {
  return read<std::uint16_t>(bytes, at);
}
[[nodiscard]] constexpr std::uint32_t u32(std::string_view bytes, std::size_t at) {
  return read<std::uint32_t>(bytes, at);
}
[[nodiscard]] constexpr std::uint64_t u64(std::string_view bytes, std::size_t at) {
  return read<std::uint64_t>(bytes, at);
}

/// The number as so many bytes.
[[nodiscard]] inline std::string bytes(std::uint64_t value, std::size_t size) {
  std::string written;
  for (; size > 0; --size, value >>= 8) written += static_cast<char>(value & 0xFF);
  return written;
}

}  // namespace gouji::little_endian
