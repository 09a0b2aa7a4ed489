#include "explain/code.hpp"

#include <algorithm>

namespace gouji {

Code::Code(std::span<const Equation> equations) : members_(equations.size()), components_(equations.size()) {
  for (const Equation& equation : equations) {
    cells_.insert(cells_.end(), equation.left.begin(), equation.left.end());
    cells_.insert(cells_.end(), equation.right.begin(), equation.right.end());
  }
  std::sort(cells_.begin(), cells_.end());
  cells_.erase(std::unique(cells_.begin(), cells_.end()), cells_.end());
  signatures_.resize(cells_.size());
  for (EquationIndex index = 0; index < equation_count(); ++index) {
    for (Term term : equations[index].left) add(index, term, 1);
    for (Term term : equations[index].right) add(index, term, -1);
  }
  for (CellIndex cell = 0; cell < cell_count(); ++cell) {
    std::erase_if(signatures_[cell], [](const Part& part) { return part.coefficient == 0; });
    for (const Part& part : signatures_[cell]) members_[part.equation].push_back(cell);
    widest_ = std::max(widest_, signatures_[cell].size());
  }
  join_components();
}

void Code::add(EquationIndex equation, Term term, int coefficient) {
  const auto cell = std::lower_bound(cells_.begin(), cells_.end(), term) - cells_.begin();
  Signature& signature = signatures_[static_cast<std::size_t>(cell)];
  if (signature.empty() || signature.back().equation != equation) signature.push_back({equation, 0});
  signature.back().coefficient = static_cast<std::int16_t>(signature.back().coefficient + coefficient);
}

void Code::join_components() {
  for (EquationIndex index = 0; index < equation_count(); ++index) components_[index] = index;
  for (const Signature& signature : signatures_) {
    for (const Part& part : signature) {
      const std::size_t joined = components_[signature.front().equation];
      const std::size_t former = components_[part.equation];
      if (former != joined) std::replace(components_.begin(), components_.end(), former, joined);
    }
  }
}

}  // namespace gouji
