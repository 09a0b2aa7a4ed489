// Stage: text. SHA-256 (FIPS 180-4), for fingerprints that stay the same from run to run and machine to machine.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace gouji {

[[nodiscard]] std::array<std::uint8_t, 32> sha256(std::string_view bytes);

/// The digest as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace gouji
