#include "check/percentage.hpp"

namespace gouji {
namespace {

__extension__ using Wide = __int128;  // pedantic mode knows it by no plain name

constexpr int most_decimals = 4;
constexpr std::int64_t largest = 1'000'000'000'000;

/// How many decimals the percentage is printed with: 1 for 5.4%.
int decimals_of(const Quantity& percentage) {
  int decimals = 0;
  for (Decimal unit = percentage.precision; !unit.is_integer() && decimals < most_decimals; ++decimals) {
    unit = *unit.shifted(1);
  }
  return decimals;
}

Wide shifted(Wide value, int decimals) {
  for (int i = 0; i < decimals; ++i) value *= 10;
  return value;
}

}  // namespace

bool is_countable(const Quantity& quantity) {
  return quantity.is_exact() && quantity.value.is_integer() && Decimal{} < quantity.value && quantity.value < largest;
}

// With `printed` units of the last digit, part / total lies from half a unit below to a whole unit above.
bool is_percentage_of(std::int64_t part, std::int64_t total, const Quantity& percentage) {
  const int decimals = decimals_of(percentage);
  const Wide printed = percentage.value.shifted(decimals)->integer();
  const Wide exact = shifted(Wide{200} * part, decimals);
  return (2 * printed - 1) * total <= exact && exact < (2 * printed + 2) * total;
}

std::string percentage_of(std::int64_t part, std::int64_t total, const Quantity& like) {
  const int decimals = decimals_of(like);
  const Wide units = shifted(Wide{100} * part, decimals);
  const auto rounded = static_cast<std::int64_t>((2 * units + total) / (2 * Wide{total}));
  std::string text = std::to_string(rounded);
  if (decimals == 0) return text + "%";
  const auto places = static_cast<std::size_t>(decimals);
  if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
  return text.insert(text.size() - places, ".") + "%";
}

}  // namespace gouji
