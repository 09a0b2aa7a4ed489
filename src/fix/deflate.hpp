// Stage: fix. The raw deflate stream of a member of a ZIP archive; the one user of zlib's writing half.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji::fix {

[[nodiscard]] std::string deflated(std::string_view bytes);

/// CRC-32 as ZIP has it.
[[nodiscard]] std::uint32_t checksum(std::string_view bytes);

}  // namespace gouji::fix
