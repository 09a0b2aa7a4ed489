// Stage: reader, Markdown. Which `*`, `**` and `__` are marks of emphasis: those that find a partner in their line.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reader/text/markdown_mark.hpp"

namespace gouji::lines {

struct EmphasisRun {
  std::uint32_t begin = 0;
  std::uint32_t length = 0;
  bool paired = false;
};

/// All runs of a text that could be marks, in order.
[[nodiscard]] std::vector<EmphasisRun> find_emphasis(std::string_view text, const Marks& marks);

}  // namespace gouji::lines
