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

/// The year of 2019年 / ２０１９年度 / 二〇一九年 at its first occurrence; the text has no white space.
[[nodiscard]] std::optional<int> year_in(std::string_view text);

/// The calendar year of a stated period (自2023年1月1日起至2023年12月31日止); the text has no white space.
[[nodiscard]] std::optional<int> period_year_in(std::string_view text);

/// By the longest suffix of the name (semantics §7).
[[nodiscard]] OrganKind kind_of_organ(std::string_view organ);

/// The organ that signs at the end: a line with an organ's name above a line with a date.
[[nodiscard]] std::optional<Located<std::string>> read_signature(std::string_view canonical,
                                                                 const std::vector<Block>& blocks);

}  // namespace gouji
