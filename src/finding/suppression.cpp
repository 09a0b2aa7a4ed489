#include "finding/suppression.hpp"

namespace gouji {

std::string_view name_of(SilencedBy by) {
  constexpr std::string_view names[] = {"waiver", "inline", "baseline"};
  return names[static_cast<std::size_t>(by)];
}

}  // namespace gouji
