#include "reader/docx/list_number.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::u32string_view common_digits = U"零一二三四五六七八九";
constexpr std::u32string_view common_units = U"十百千万";
constexpr std::u32string_view legal_digits = U"零壹贰叁肆伍陆柒捌玖";
constexpr std::u32string_view legal_units = U"拾佰仟万";
constexpr std::u32string_view stems = U"甲乙丙丁戊己庚辛壬癸";
constexpr std::u32string_view branches = U"子丑寅卯辰巳午未申酉戌亥";

std::string encoded(std::u32string_view text) {
  std::string result;
  for (char32_t c : text) utf8::append(result, c);
  return result;
}

std::string decimal(std::uint32_t value) {
  return std::to_string(value);
}

std::string decimal_zero(std::uint32_t value) {
  return value < 10 ? "0" + decimal(value) : decimal(value);
}

/// Digit by digit, from the sign of zero on.
std::string digit_by_digit(std::uint32_t value, std::u32string_view digits) {
  std::string result;
  for (char digit : decimal(value)) utf8::append(result, digits[static_cast<std::size_t>(digit - '0')]);
  return result;
}

std::string full_width(std::uint32_t value) {
  return digit_by_digit(value, U"０１２３４５６７８９");
}
std::string ideograph_digits(std::uint32_t value) {
  return digit_by_digit(value, U"〇一二三四五六七八九");
}
std::string circle_digits(std::uint32_t value) {
  return digit_by_digit(value, U"○一二三四五六七八九");
}

/// Spoken with units. Zeros inside read as one 零 and the 一 before a unit is spoken, both unless `is_terse`.
std::string spoken(std::uint32_t value, std::u32string_view digits, std::u32string_view units, bool is_terse) {
  std::u32string result;
  bool has_gap = false;
  for (std::uint32_t power = 10'000, place = 4; power > 0; power /= 10, --place) {
    const std::uint32_t digit = value / power % 10;
    if (digit == 0) {
      has_gap = !result.empty();
      continue;
    }
    if (has_gap && !is_terse) result += digits[0];
    has_gap = false;
    if (digit != 1 || place == 0 || !is_terse) result += digits[digit];
    if (place > 0) result += units[place - 1];
  }
  return encoded(result.empty() ? digits.substr(0, 1) : result);
}

/// 十一, not 一十一.
std::string counting_thousand(std::uint32_t value) {
  const bool is_teen = value >= 10 && value < 20;
  return spoken(value, common_digits, common_units, is_teen);
}

/// Like the former up to 99, then digit by digit.
std::string counting(std::uint32_t value) {
  return value < 100 ? counting_thousand(value) : circle_digits(value);
}

std::string japanese_counting(std::uint32_t value) {
  return spoken(value, common_digits, common_units, true);
}

std::string legal_counting(std::uint32_t value) {
  return spoken(value, legal_digits, legal_units, false);
}

std::string one_of(std::u32string_view signs, std::uint32_t value) {
  return value >= 1 && value <= signs.size() ? encoded(signs.substr(value - 1, 1)) : decimal(value);
}

std::string stem(std::uint32_t value) {
  return one_of(stems, value);
}
std::string branch(std::uint32_t value) {
  return one_of(branches, value);
}

/// The sexagenary cycle: 甲子, 乙丑 …
std::string stem_and_branch(std::uint32_t value) {
  if (value < 1 || value > 60) return decimal(value);
  return stem((value - 1) % 10 + 1) + branch((value - 1) % 12 + 1);
}

/// The value-th sign of a block of Unicode that holds `count` of them in order.
std::string in_block(char32_t first, std::uint32_t count, std::uint32_t value) {
  return value >= 1 && value <= count ? encoded(std::u32string(1, first + value - 1)) : decimal(value);
}

std::string circled(std::uint32_t value) {
  if (value <= 20) return in_block(U'①', 20, value);
  if (value <= 35) return in_block(U'㉑', 15, value - 20);
  return value <= 50 ? in_block(U'㊱', 15, value - 35) : decimal(value);
}

std::string with_full_stop(std::uint32_t value) {
  return in_block(U'⒈', 20, value);
}
std::string parenthesised(std::uint32_t value) {
  return in_block(U'⑴', 20, value);
}
std::string circled_ideograph(std::uint32_t value) {
  return in_block(U'㊀', 10, value);
}

/// a … z, aa, bb … zz, aaa …: 780 is the last that Word writes.
std::string letters(std::uint32_t value, char first) {
  if (value < 1 || value > 780) return decimal(value);
  return std::string((value - 1) / 26 + 1, static_cast<char>(first + (value - 1) % 26));
}

std::string lower_letters(std::uint32_t value) {
  return letters(value, 'a');
}
std::string upper_letters(std::uint32_t value) {
  return letters(value, 'A');
}

std::string upper_roman(std::uint32_t value) {
  struct Numeral {
    std::uint32_t value;
    std::string_view text;
  };
  constexpr auto numerals = std::to_array<Numeral>({{1000, "M"},
                                                    {900, "CM"},
                                                    {500, "D"},
                                                    {400, "CD"},
                                                    {100, "C"},
                                                    {90, "XC"},
                                                    {50, "L"},
                                                    {40, "XL"},
                                                    {10, "X"},
                                                    {9, "IX"},
                                                    {5, "V"},
                                                    {4, "IV"},
                                                    {1, "I"}});
  if (value < 1 || value > 3999) return decimal(value);
  std::string result;
  for (const auto& [worth, text] : numerals) {
    for (; value >= worth; value -= worth) result += text;
  }
  return result;
}

std::string lower_roman(std::uint32_t value) {
  std::string result = upper_roman(value);
  for (char& c : result) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::string nothing(std::uint32_t) {
  return {};
}

struct NumberFormat {
  std::string_view name;
  std::string (*write)(std::uint32_t);
};

constexpr auto formats = std::to_array<NumberFormat>({
    {"bullet", nothing},
    {"chineseCounting", counting},
    {"chineseCountingThousand", counting_thousand},
    {"chineseLegalSimplified", legal_counting},
    {"decimalEnclosedCircle", circled},
    {"decimalEnclosedCircleChinese", circled},
    {"decimalEnclosedFullstop", with_full_stop},
    {"decimalEnclosedParen", parenthesised},
    {"decimalFullWidth", full_width},
    {"decimalFullWidth2", full_width},
    {"decimalZero", decimal_zero},
    {"ideographDigital", ideograph_digits},
    {"ideographEnclosedCircle", circled_ideograph},
    {"ideographTraditional", stem},
    {"ideographZodiac", branch},
    {"ideographZodiacTraditional", stem_and_branch},
    {"japaneseCounting", japanese_counting},
    {"japaneseDigitalTenThousand", ideograph_digits},
    {"lowerLetter", lower_letters},
    {"lowerRoman", lower_roman},
    {"none", nothing},
    {"taiwaneseCounting", counting},
    {"taiwaneseCountingThousand", counting_thousand},
    {"taiwaneseDigital", circle_digits},
    {"upperLetter", upper_letters},
    {"upperRoman", upper_roman},
});

}  // namespace

std::string list_number(std::string_view format, std::uint32_t value) {
  constexpr std::uint32_t last_in_word = 32'767;
  const auto found = std::ranges::find(formats, format, &NumberFormat::name);
  if (found == formats.end()) return decimal(value);
  return found->write(std::min(value, last_in_word));
}

}  // namespace gouji
