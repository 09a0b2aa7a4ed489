// Stage: report. Days, periods and years that a report or the page around it states, each with the place it was read
// from. Whether they are the right ones is for checks to say.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "text/span.hpp"

namespace gouji {

using Date = std::chrono::year_month_day;

/// 2024-01-31
[[nodiscard]] std::string to_string(Date date);
/// 2024年1月31日
[[nodiscard]] std::string in_chinese(Date date);

/// A date beside the title, with the word before it: 发布时间, 公开日期, 采集时间.
struct LabelledDate {
  std::string label;
  Date date;
  Span span;

  friend bool operator==(const LabelledDate&, const LabelledDate&) = default;
};

/// One end of a period; years and days may be left out: 12月31日, 2023年12月.
struct Moment {
  std::optional<int> year;
  int month = 0;
  std::optional<int> day;

  friend bool operator==(const Moment&, const Moment&) = default;
};

/// A stretch of time in a sentence: 自2023年1月1日起至12月31日止, 截至2023年12月31日. Neither end where a conversion
/// ate the figures: 自至.
struct Period {
  std::optional<Moment> begin;
  std::optional<Moment> end;
  std::size_t sentence = 0;  ///< index into Report::sentences
  std::string before;        ///< of its sentence
  std::string text;

  [[nodiscard]] bool is_eaten() const { return !end; }

  friend bool operator==(const Period&, const Period&) = default;
};

/// A place in which the report's own year must stand.
enum class YearPlace : std::uint8_t { title, page_title, statistics, overview };

struct StatedYear {
  YearPlace place{};
  int year = 0;
  Span span;
  std::string before;  ///< in its sentence; only of `overview`
  std::string behind;

  friend bool operator==(const StatedYear&, const StatedYear&) = default;
};

}  // namespace gouji
