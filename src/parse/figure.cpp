#include "parse/figure.hpp"

#include <string>

#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr char32_t fullwidth_zero = U'０';

constexpr std::u32string_view numerals = U"零一二三四五六七八九";

/// 10, 100 or 1000; 0 for what multiplies nothing.
std::int64_t power_of(char32_t point) {
  return point == U'十' ? 10 : point == U'百' ? 100 : point == U'千' ? 1000 : 0;
}

}  // namespace

std::optional<Decimal> decimal_of(std::string_view printed) {
  std::string digits;
  for (std::size_t at = 0; at < printed.size();) {
    const CodePoint character = utf8::decode(printed, at);
    const char32_t point = character.value;
    at += character.size;
    if (U'0' <= point && point <= U'9') digits += static_cast<char>(point);
    if (fullwidth_zero <= point && point <= fullwidth_zero + 9)
      digits += static_cast<char>('0' + (point - fullwidth_zero));
    if (point == U'.' || point == U'．') digits += '.';
    if (digits.empty() && (point == U'-' || point == U'－' || point == U'−' || point == U'﹣' || point == U'减'))
      digits += '-';
  }
  return Decimal::parse(digits);
}

std::optional<Decimal> decimal_of_numeral(std::string_view printed) {
  const std::string text = without_blanks(printed);
  std::int64_t sum = 0;
  std::int64_t digit = -1;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint character = utf8::decode(text, at);
    at += character.size;
    const char32_t point = character.value == U'两' ? U'二' : character.value == U'〇' ? U'零' : character.value;
    if (const std::int64_t power = power_of(point); power > 0) {
      sum += (digit < 0 ? 1 : digit) * power;
      digit = -1;
      continue;
    }
    const std::size_t value = numerals.find(point);
    // 二〇二三 names a year, not an amount.
    if (value == std::u32string_view::npos || digit > 0) return std::nullopt;
    digit = static_cast<std::int64_t>(value);
  }
  return sum > 9999 ? std::nullopt : std::optional(Decimal(sum + std::max<std::int64_t>(digit, 0)));
}

}  // namespace gouji
