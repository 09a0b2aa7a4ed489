// Tests. Tables made of figures alone, and the equations that the built-in packs state about them.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "explain/diagnosis.hpp"

namespace gouji::test {

using Grid = std::vector<std::vector<std::int64_t>>;

/// A table of the form in which every cell is read, as text prints it; negative figures stand for blanks.
[[nodiscard]] Table table_of(const TableForm& form, const Grid& grid);

struct Matrix {
  const TableForm* form = nullptr;
  Grid grid;

  [[nodiscard]] Table table() const { return table_of(*form, grid); }
  /// Every cell, in the order of the form.
  [[nodiscard]] std::vector<Term> cells() const;
  [[nodiscard]] std::int64_t& at(Term cell) { return grid[cell.row][cell.column]; }
};

/// A file of fixtures/matrices: "dense". Throws std::runtime_error where there is none.
[[nodiscard]] Matrix matrix(std::string_view name);

/// All equations of the built-in packs about the form, in the order of the packs.
[[nodiscard]] std::vector<Equation> equations_about(const TableForm& form);

[[nodiscard]] std::vector<Diagnosis> diagnose(const Matrix& matrix);

/// Every other number that one slip of a digit makes of this one: a digit changed, two neighbours exchanged, a digit
/// inserted or deleted. Nothing left counts as 0.
[[nodiscard]] std::vector<std::int64_t> slips_of(std::int64_t figure);

using Random = std::mt19937_64;

/// So many slips, each in any cell.
void spoil(Matrix& matrix, std::size_t cells, Random& random);

/// The figures of two neighbours of one row in each other's place.
void exchange(Matrix& matrix, Random& random);

}  // namespace gouji::test
