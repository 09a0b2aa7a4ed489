// Stage: reader, text. One line and what can be said of it alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "text/span.hpp"

namespace gouji::lines {

struct Line {
  std::uint32_t begin = 0;
  Span text;               ///< what the line shows: without its LF, and in Markdown without the marks of its block
  std::uint32_t next = 0;  ///< where the next line begins
};

/// The line that begins at `at`, which lies inside the source.
[[nodiscard]] Line line_at(std::string_view source, std::uint32_t at);

/// Without the white space at either end, that of Chinese typography included.
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] Span trimmed(std::string_view source, Span text);

[[nodiscard]] bool is_blank(std::string_view text);

/// Whether a text begins with 一、 as sections do, and some rows.
[[nodiscard]] bool begins_with_ordinal(std::string_view text);

}  // namespace gouji::lines
