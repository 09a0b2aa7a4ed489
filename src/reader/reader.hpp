// Stage: reader. Any file that may hold a report becomes a Reading: the format is told by the content, never by the
// extension.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/reading.hpp"

namespace gouji {

struct ReadLimits {
  std::uint64_t file_bytes = 64U << 20;
  std::uint64_t part_bytes = 128U << 20;  ///< of document.xml as unzipped
};

/// Throws InputError when the bytes cannot be read at all.
[[nodiscard]] Reading read(std::string_view bytes, const ReadLimits& limits = {});

}  // namespace gouji
