#include "explain/core.hpp"

namespace gouji {

std::vector<EquationIndex> contradictory_core(const Code& code, const Figures& figures,
                                              std::span<const EquationIndex> broken) {
  std::vector<EquationIndex> core(broken.begin(), broken.end());
  for (std::size_t at = core.size(); at > 0; --at) {
    std::vector<EquationIndex> rest = core;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at - 1));
    const Repairs repairs = smallest_repairs(code, figures, rest);
    if (repairs.complete && repairs.all.empty()) core = std::move(rest);
  }
  return core;
}

}  // namespace gouji
