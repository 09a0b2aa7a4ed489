// Stage: explain. The equations of a table as an error-correcting code: cells are its symbols, equations its parity
// checks. It knows which equation counts which cell, and no figures.
//
// The matrix of edition 2021 has 39 equations of rank 37 over 175 cells (spec A1–A3). No two cells stand in the same
// equations in proportion, so that a single wrong cell breaks a set of equations that is its alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pack/equation.hpp"

namespace gouji {

using CellIndex = std::uint16_t;
using EquationIndex = std::uint16_t;

class Code {
 public:
  /// That an equation counts a cell, on its left side (+1) or its right one (−1); more where it stands there twice.
  struct Part {
    EquationIndex equation = 0;
    std::int16_t coefficient = 0;

    friend constexpr bool operator==(const Part&, const Part&) = default;
  };
  using Signature = std::vector<Part>;  ///< by equation

  explicit Code(std::span<const Equation> equations);

  [[nodiscard]] CellIndex cell_count() const { return static_cast<CellIndex>(cells_.size()); }
  [[nodiscard]] EquationIndex equation_count() const { return static_cast<EquationIndex>(members_.size()); }
  [[nodiscard]] Term cell(CellIndex index) const { return cells_[index]; }
  [[nodiscard]] const Signature& signature(CellIndex cell) const { return signatures_[cell]; }
  [[nodiscard]] std::span<const CellIndex> members(EquationIndex equation) const { return members_[equation]; }
  /// In how many equations a cell stands at most.
  [[nodiscard]] std::size_t widest_signature() const { return widest_; }
  /// Equations that share cells, directly or through others, have one number.
  [[nodiscard]] std::size_t component(EquationIndex equation) const { return components_[equation]; }

 private:
  void add(EquationIndex equation, Term term, int coefficient);
  void join_components();

  std::vector<Term> cells_;  ///< in the order of the form
  std::vector<Signature> signatures_;
  std::vector<std::vector<CellIndex>> members_;
  std::vector<std::size_t> components_;
  std::size_t widest_ = 0;
};

}  // namespace gouji
