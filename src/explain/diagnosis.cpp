#include "explain/diagnosis.hpp"

#include <algorithm>
#include <map>

#include "explain/core.hpp"
#include "explain/evidence.hpp"
#include "explain/figures.hpp"
#include "explain/shift.hpp"

namespace gouji {
namespace {

/// What all repairs agree on.
Repair common_to(const std::vector<Repair>& repairs) {
  Repair common;
  for (const Change& change : repairs.front()) {
    const bool agreed = std::all_of(repairs.begin(), repairs.end(), [&change](const Repair& repair) {
      return std::find(repair.begin(), repair.end(), change) != repair.end();
    });
    if (agreed) common.push_back(change);
  }
  return common;
}

class Diagnoser {
 public:
  Diagnoser(const Table& table, std::span<const Equation> equations, std::span<const Hint> hints)
      : code_(equations), evidence_(table, equations, hints), figures_(figures_of(table, code_)) {}

  std::vector<Diagnosis> run() {
    std::vector<Diagnosis> diagnoses;
    if (!figures_) return diagnoses;
    const std::vector<std::int64_t> syndrome = syndrome_of(code_, *figures_);
    std::map<std::size_t, std::vector<EquationIndex>> broken;
    for (EquationIndex equation = 0; equation < code_.equation_count(); ++equation) {
      if (syndrome[equation] != 0) broken[code_.component(equation)].push_back(equation);
    }
    for (auto& [component, equations] : broken) diagnoses.push_back(diagnose(std::move(equations)));
    return diagnoses;
  }

 private:
  Diagnosis diagnose(std::vector<EquationIndex> broken) const {
    Diagnosis diagnosis{.broken = std::move(broken)};
    const Repairs repairs = smallest_repairs(code_, *figures_, diagnosis.broken);
    if (repairs.all.empty()) {
      explain_at_large(diagnosis, repairs.complete);
    } else if (repairs.complete) {
      explain(diagnosis, repairs.all);
    } else {
      add_explanations(diagnosis, repairs.all, {});
    }
    return diagnosis;
  }

  void explain(Diagnosis& diagnosis, const std::vector<Repair>& repairs) const {
    const Repair common = common_to(repairs);
    if (!common.empty()) diagnosis.causes = causes_of(evidence_.explain(amendments_of(common)));
    if (common.size() < repairs.front().size()) add_explanations(diagnosis, repairs, common);
  }

  void explain_at_large(Diagnosis& diagnosis, bool nothing_small) const {
    for (const Repair& repair : shifts(code_, *figures_, diagnosis.broken)) {
      diagnosis.explanations.push_back(Evidence::explain_as_shift(amendments_of(repair)));
    }
    if (diagnosis.explanations.empty() && nothing_small) {
      diagnosis.core = contradictory_core(code_, *figures_, diagnosis.broken);
    }
  }

  void add_explanations(Diagnosis& diagnosis, const std::vector<Repair>& repairs, const Repair& common) const {
    for (const Repair& repair : repairs) {
      Repair rest;
      std::copy_if(repair.begin(), repair.end(), std::back_inserter(rest), [&common](const Change& change) {
        return std::find(common.begin(), common.end(), change) == common.end();
      });
      diagnosis.explanations.push_back(evidence_.explain(amendments_of(rest)));
    }
    std::stable_sort(diagnosis.explanations.begin(), diagnosis.explanations.end(),
                     [](const Explanation& a, const Explanation& b) { return a.weight < b.weight; });
  }

  [[nodiscard]] std::vector<Amendment> amendments_of(const Repair& repair) const {
    std::vector<Amendment> amendments;
    for (const Change& change : repair) {
      amendments.push_back({code_.cell(change.cell), change.from / figures_->unit, change.to / figures_->unit});
    }
    return amendments;
  }

  /// An exchange or a shift is one slip, and where a figure was split in two those behind it in its row moved on. Other
  /// cells went wrong each for itself.
  static std::vector<Cause> causes_of(Explanation certain) {
    if (is_one_slip(certain.amendments.front().slip)) return {std::move(certain.amendments)};
    std::vector<Cause> causes;
    for (const Amendment& amendment : certain.amendments) {
      const bool follows = !causes.empty() && causes.back().front().slip == Slip::split &&
                           causes.back().front().cell.row == amendment.cell.row;
      if (!follows) causes.emplace_back();
      causes.back().push_back(amendment);
    }
    return causes;
  }

  static bool is_one_slip(Slip slip) {
    return slip == Slip::exchanged || slip == Slip::exchanged_afar || slip == Slip::misplaced || slip == Slip::shifted;
  }

  Code code_;
  Evidence evidence_;
  std::optional<Figures> figures_;
};

}  // namespace

std::vector<Diagnosis> diagnose(const Table& table, std::span<const Equation> equations, std::span<const Hint> hints) {
  return Diagnoser(table, equations, hints).run();
}

}  // namespace gouji
