// Stage: fix. Where a figure goes in a text whose cells stand on lines of their own: a blank one is an empty line.
#pragma once

#include <cstdint>
#include <optional>

#include "document/reading.hpp"

namespace gouji::fix {

/// The blanks of the decoded source that make up the empty line which begins at a place of the canonical text, up to
/// its line end. Nothing where no empty line begins there.
[[nodiscard]] std::optional<Span> empty_line_at(const Reading& reading, std::uint32_t place);

}  // namespace gouji::fix
