// Stage: report. Exact decimal figures: an integer and how many of its digits stand behind the point. No floating
// point.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gouji {

/// An exact decimal of at most 18 digits. Normalised: no trailing zeros behind the point, so that equality is equality
/// of members.
class Decimal {
  __extension__ using Wide = __int128;  // pedantic mode knows it by no plain name

 public:
  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t integer) : digits_(integer) {}  // NOLINT: an integer is a decimal

  /// ASCII digits with an optional sign and point ("-12.50"); nothing when malformed or longer than 18 digits.
  [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

  [[nodiscard]] constexpr bool is_integer() const { return scale_ == 0; }
  [[nodiscard]] constexpr bool is_negative() const { return digits_ < 0; }
  [[nodiscard]] constexpr bool is_zero() const { return digits_ == 0; }
  /// The value when is_integer().
  [[nodiscard]] constexpr std::int64_t integer() const { return digits_; }

  /// Multiplied by 10 to the given power; nothing when it would exceed 18 digits.
  [[nodiscard]] std::optional<Decimal> shifted(int power) const;

  [[nodiscard]] std::string to_string() const;

  /// Sums and differences; nothing when the result would exceed 18 digits.
  [[nodiscard]] static std::optional<Decimal> add(Decimal left, Decimal right);
  [[nodiscard]] static std::optional<Decimal> subtract(Decimal left, Decimal right);

  friend constexpr bool operator==(Decimal, Decimal) = default;
  friend std::strong_ordering operator<=>(Decimal left, Decimal right);

 private:
  constexpr Decimal(std::int64_t digits, std::uint8_t scale) : digits_(digits), scale_(scale) {}
  [[nodiscard]] static std::optional<Decimal> normalised(Wide digits, int scale);

  std::int64_t digits_ = 0;
  std::uint8_t scale_ = 0;
};

}  // namespace gouji
