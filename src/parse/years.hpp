// Stage: parse. Years as titles and periods write them. Texts have no white space.
#pragma once

#include <optional>
#include <string_view>

namespace gouji {

struct PrintedYear {
  int year = 0;
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind 年
};

/// The first year of a folded text that stands with 年.
[[nodiscard]] std::optional<PrintedYear> first_year_in(std::string_view folded);

/// The year of 2019年 / ２０１９年度 / 二〇一九年 at its first occurrence.
[[nodiscard]] std::optional<int> year_in(std::string_view text);

/// The same, and 2019 alone where no 年 follows any number.
[[nodiscard]] std::optional<int> year_in_title(std::string_view title);

/// The calendar year of a stated period: 自2023年1月1日起至2023年12月31日止.
[[nodiscard]] std::optional<int> period_year_in(std::string_view text);

}  // namespace gouji
