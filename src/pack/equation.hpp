// Stage: pack. The equations that a rule states about a table, one for each row or column that it ranges over: the one
// source of the form's arithmetic for whoever checks it, explains faults by it or places values by it.
#pragma once

#include <cstdint>
#include <vector>

#include "pack/rule.hpp"

namespace gouji {

/// The sum of the left cells is that of the right ones.
struct Equation {
  const Rule* rule = nullptr;
  std::vector<Term> left;
  std::vector<Term> right;
  Term at;                      ///< its own place: the sum that the form prints, for the form's own equations
  bool may_lack_parts = false;  ///< of a group: tables print the parts they have
};

/// The equations of a rule of kind `equation` in the order of the form. Rows of a group that the form lacks are left
/// out; where it lacks any other cell there is no equation.
[[nodiscard]] std::vector<Equation> equations_of(const Rule& rule, const TableForm& form);

}  // namespace gouji
