#include "parse/years.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr int first_year = 2008;  // 492号 came into force
constexpr int last_year = 2099;

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

std::optional<int> arabic_year_before(std::string_view text, std::size_t mark) {
  if (mark < 4) return std::nullopt;
  int year = 0;
  for (char c : text.substr(mark - 4, 4)) {
    if (!is_digit(c)) return std::nullopt;
    year = year * 10 + (c - '0');
  }
  return year;
}

bool plausible(int year) {
  return first_year <= year && year <= last_year;
}

/// 2023 without 年, as in 2023政府信息公开年度报告.
std::optional<int> bare_year_in(std::string_view title) {
  for (std::size_t at = 0; at + 4 <= title.size(); ++at) {
    const bool begins = at == 0 || !is_digit(title[at - 1]);
    const bool ends = at + 4 == title.size() || !is_digit(title[at + 4]);
    if (!begins || !ends) continue;
    const auto year = arabic_year_before(title, at + 4);
    if (year && plausible(*year)) return year;
  }
  return std::nullopt;
}

std::optional<int> chinese_year_at(std::string_view text) {
  constexpr std::array<std::string_view, 12> digits = {"〇", "一", "二", "三", "四", "五",
                                                       "六", "七", "八", "九", "○",  "零"};
  int year = 0;
  for (int i = 0; i < 4; ++i) {
    const auto* digit =
        std::find_if(digits.begin(), digits.end(), [&](std::string_view d) { return text.starts_with(d); });
    if (digit == digits.end()) return std::nullopt;
    const auto value = static_cast<int>(digit - digits.begin());
    year = year * 10 + (value > 9 ? 0 : value);
    text.remove_prefix(digit->size());
  }
  if (!text.starts_with("年")) return std::nullopt;
  return year;
}

}  // namespace

std::optional<PrintedYear> first_year_in(std::string_view folded) {
  constexpr std::string_view mark = "年";
  for (std::size_t at = 0; at < folded.size(); at = utf8::next(folded, at)) {
    const std::string_view rest = folded.substr(at);
    if (rest.starts_with(mark)) {
      const auto year = arabic_year_before(folded, at);
      if (year && plausible(*year)) return PrintedYear{*year, at - 4, at + mark.size()};
    } else if (const auto year = chinese_year_at(rest); year && plausible(*year)) {
      return PrintedYear{*year, at, at + rest.find(mark) + mark.size()};
    }
  }
  return std::nullopt;
}

std::optional<int> year_in(std::string_view text) {
  const auto year = first_year_in(fold(text));
  return year ? std::optional(year->year) : std::nullopt;
}

std::optional<int> period_year_in(std::string_view text) {
  const std::string folded = fold(text);
  const auto begin = folded.find("年1月1日");
  const auto end = folded.find("12月31日", begin == std::string::npos ? 0 : begin);
  if (begin == std::string::npos || end == std::string::npos || end - begin > 60) return std::nullopt;
  const auto year = arabic_year_before(folded, begin);
  return year && plausible(*year) ? year : std::nullopt;
}

std::optional<int> year_in_title(std::string_view title) {
  const auto year = year_in(title);
  return year ? year : bare_year_in(fold(title));
}

}  // namespace gouji
