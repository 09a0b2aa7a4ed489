// Stage: parse. The title, and what it says: organ, year, and from the organ's name its kind.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/blocks.hpp"
#include "report/report.hpp"

namespace gouji {

struct TitleReading {
  std::optional<Located<std::string>> title;  ///< white space dropped; of two lines when it is split
  std::optional<Located<int>> year;
  std::optional<Located<std::string>> organ;
};

/// `end` is where the first section begins; titles stand before it. The container's own title is the last resort.
[[nodiscard]] TitleReading read_title(std::string_view canonical, const std::vector<Block>& blocks, std::uint32_t end);

}  // namespace gouji
