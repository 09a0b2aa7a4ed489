// Stage: examine. The line or table row that a place stands in, as a reader sees it.
#pragma once

#include <optional>
#include <string_view>

#include "finding/finding.hpp"

namespace gouji {

/// The excerpt around a span of the canonical text: cells are set off by " | ", white space is collapsed.
[[nodiscard]] std::optional<Excerpt> excerpt_at(std::string_view canonical, Span span);

}  // namespace gouji
