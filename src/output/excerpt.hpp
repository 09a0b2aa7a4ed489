// Stage: output. A line of the report with carets under the characters in question, aligned by display width.
#pragma once

#include <string>

#include "finding/finding.hpp"
#include "output/style.hpp"

namespace gouji {

struct PointedLine {
  std::string line;
  std::string carets;  ///< blanks, then one ^ for each column; at least one, also under an empty cell
};

/// A line wider than `width` columns is cut to what surrounds the range, with … for what was cut; 0 cuts nothing.
[[nodiscard]] PointedLine point_at(const Excerpt& excerpt, unsigned width, const Style& style);

}  // namespace gouji
