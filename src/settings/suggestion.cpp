#include "settings/suggestion.hpp"

#include <algorithm>

#include "text/edit_distance.hpp"
#include "text/utf8.hpp"

namespace gouji {

std::string_view nearest(std::string_view name, std::span<const std::string_view> known) {
  constexpr std::size_t characters_a_slip = 3;
  auto bound = static_cast<std::uint32_t>(std::max<std::size_t>(utf8::count(name) / characters_a_slip, 1)) + 1;
  std::string_view found;
  for (std::string_view each : known) {
    const std::uint32_t distance = edit_distance(name, each, bound);
    if (distance >= bound) continue;
    bound = distance;
    found = each;
  }
  return found;
}

}  // namespace gouji
