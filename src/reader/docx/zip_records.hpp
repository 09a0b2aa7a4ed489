// Stage: reader, docx. The records of a ZIP archive: their signatures, their sizes without what varies, and where their
// fields stand (APPNOTE 6.3, 4.3).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace gouji::zip {

/// A field of 32 bits with this value says that the number stands in the extra field, in 64.
inline constexpr std::uint32_t stands_in_zip64 = 0xFFFFFFFF;
inline constexpr std::uint16_t stored = 0;  // methods
inline constexpr std::uint16_t deflated = 8;
inline constexpr std::uint16_t has_descriptor = 1U << 3;  ///< a flag: sizes and checksum stand behind the data

namespace local {
inline constexpr std::string_view signature{"PK\3\4", 4};
inline constexpr std::size_t flags = 6, crc = 14, zipped_size = 18, full_size = 22, name_size = 26, extra_size = 28,
                             size = 30;
}  // namespace local

namespace descriptor {
inline constexpr std::string_view signature{"PK\7\10", 4};
}

namespace central {
inline constexpr std::string_view signature{"PK\1\2", 4};
inline constexpr std::size_t flags = 8, method = 10, crc = 16, zipped_size = 20, full_size = 24, name_size = 28,
                             extra_size = 30, comment_size = 32, header = 42, size = 46;
}  // namespace central

namespace end64 {
inline constexpr std::string_view signature{"PK\6\6", 4};
inline constexpr std::size_t entries = 32, directory_size = 40, directory = 48, size = 56;
}  // namespace end64

namespace locator64 {
inline constexpr std::string_view signature{"PK\6\7", 4};
inline constexpr std::size_t end64 = 8, size = 20;
}  // namespace locator64

namespace end {
inline constexpr std::string_view signature{"PK\5\6", 4};
inline constexpr std::size_t entries = 10, directory_size = 12, directory = 16, comment_size = 20, size = 22;
}  // namespace end

/// Where the numbers of 64 bits stand in an extra field; nothing where it has none.
[[nodiscard]] std::optional<Span> find_zip64(std::string_view extra);

}  // namespace gouji::zip
