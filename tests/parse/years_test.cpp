// Years as titles and periods print them; what conversion ate is no year.
#include "parse/years.hpp"

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("years: the first in a text") {
  const struct {
    std::string_view text;
    std::optional<int> year;
  } rows[] = {
      {"2023年", 2023},
      {"2023年度", 2023},
      {"２０２３年", 2023},
      {"二〇二三年", 2023},
      {"二○一二年二月二十日", 2012},
      {"二零二一年度", 2021},
      {"2022年和2023年", 2022},
      {"于2023", std::nullopt},
      {"202111日", std::nullopt},
      {"1999年", std::nullopt},
      {"十三年", std::nullopt},
      {"", std::nullopt},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(year_in(row.text) == row.year);
  }
}

TEST_CASE("years: of a stated period") {
  const struct {
    std::string_view text;
    std::optional<int> year;
  } rows[] = {
      {"统计期限自2023年1月1日起至2023年12月31日止", 2023}, {"数据从2023年1月1日到12月31日", 2023},
      {"２０２３年１月１日至１２月３１日", 2023},           {"统计期限自至", std::nullopt},
      {"自202111日起至20211230日止", std::nullopt},         {"自2023年1月1日施行", std::nullopt},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(period_year_in(row.text) == row.year);
  }
}

}  // namespace gouji
