// Tests. A ZIP archive from parts in memory, sound by default; tests that want a broken one overwrite its bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

struct ZipPart {
  std::string name;
  std::string content;
  bool is_deflated = true;
  bool has_data_descriptor = false;  ///< sizes and checksum behind the data, zero in front, as streaming writers do
};

[[nodiscard]] std::string zip_bytes(const std::vector<ZipPart>& parts, std::string_view comment = "");

/// The raw deflate stream of `bytes`.
[[nodiscard]] std::string deflated(std::string_view bytes);

/// `size` bytes of `value` in little-endian order.
[[nodiscard]] std::string little_endian_bytes(unsigned long long value, std::size_t size);

}  // namespace gouji::test
