#include "report/decimal.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr int max_digits = 18;

__extension__ using Wide = __int128;

constexpr Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

constexpr bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

}  // namespace

std::optional<Decimal> Decimal::normalised(Wide digits, int scale) {
  while (scale > 0 && digits % 10 == 0) {
    digits /= 10;
    --scale;
  }
  if (scale < 0 || scale > max_digits) return std::nullopt;
  if (digits >= power_of_ten(max_digits) || -digits >= power_of_ten(max_digits)) return std::nullopt;
  return Decimal(static_cast<std::int64_t>(digits), static_cast<std::uint8_t>(scale));
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  std::int64_t digits = 0;
  int count = 0;
  int scale = 0;
  bool point = false;
  for (char c : text) {
    if (c == '.' && !point && count > 0) {
      point = true;
    } else if (is_digit(c)) {
      if (++count > max_digits && digits >= power_of_ten(max_digits - 1)) return std::nullopt;
      digits = digits * 10 + (c - '0');
      scale += point ? 1 : 0;
    } else {
      return std::nullopt;
    }
  }
  if (count == 0 || text.back() == '.') return std::nullopt;
  return normalised(negative ? -digits : digits, scale);
}

std::optional<Decimal> Decimal::shifted(int power) const {
  const int scale = scale_ - power;
  if (scale >= 0) return normalised(digits_, scale);
  if (-scale > max_digits) return is_zero() ? std::optional(Decimal{}) : std::nullopt;
  return normalised(Wide{digits_} * power_of_ten(-scale), 0);
}

std::optional<Decimal> Decimal::add(Decimal left, Decimal right) {
  const int scale = std::max(left.scale_, right.scale_);
  return normalised(
      left.digits_ * power_of_ten(scale - left.scale_) + right.digits_ * power_of_ten(scale - right.scale_), scale);
}

std::optional<Decimal> Decimal::subtract(Decimal left, Decimal right) {
  return add(left, Decimal(-right.digits_, right.scale_));
}

std::strong_ordering operator<=>(Decimal left, Decimal right) {
  const int scale = std::max(left.scale_, right.scale_);
  const Wide a = left.digits_ * power_of_ten(scale - left.scale_);
  const Wide b = right.digits_ * power_of_ten(scale - right.scale_);
  return a < b ? std::strong_ordering::less : a > b ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::string Decimal::to_string() const {
  std::string text = std::to_string(digits_ < 0 ? -digits_ : digits_);
  if (scale_ > 0) {
    if (text.size() <= scale_) text.insert(0, scale_ + 1 - text.size(), '0');
    text.insert(text.size() - scale_, 1, '.');
  }
  if (digits_ < 0) text.insert(0, 1, '-');
  return text;
}

}  // namespace gouji
