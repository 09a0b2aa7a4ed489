#include "support/matrix.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

#include "check/builtin.hpp"

namespace gouji::test {
Table table_of(const TableForm& form, const Grid& grid) {
  Table table{.id = form.id, .form = &form};
  std::uint32_t at = 1;
  for (std::size_t row = 0; row < form.rows.size(); ++row) {
    table.rows.push_back({.present = true, .placed = true, .label = std::string(form.rows[row].label)});
    std::vector<Cell>& cells = table.cells.emplace_back();
    for (const std::int64_t figure : grid.at(row)) {
      Cell cell{.state = CellState::blank, .span = {at, at}};
      if (figure >= 0) {
        cell = {.state = CellState::number, .number = Decimal(figure), .text = std::to_string(figure)};
        cell.span = {at, at + static_cast<std::uint32_t>(cell.text.size())};
      }
      at = cell.span.end + 1;
      cells.push_back(std::move(cell));
    }
  }
  return table;
}

std::vector<Term> Matrix::cells() const {
  std::vector<Term> all;
  for (std::size_t row = 0; row < grid.size(); ++row) {
    for (std::size_t column = 0; column < grid[row].size(); ++column) {
      all.push_back({static_cast<std::uint16_t>(row), static_cast<std::uint16_t>(column)});
    }
  }
  return all;
}

Matrix matrix(std::string_view name) {
  std::ifstream file(std::string(GOUJI_FIXTURES) + "/matrices/" + std::string(name) + ".matrix");
  std::string word;
  std::string edition;
  file >> word >> edition;
  Matrix result{.form = &form_of(TableId::applications, edition_named(edition).value())};
  for (const RowForm& row : result.form->rows) {
    file >> word;
    if (word != name_of(row.id)) throw std::runtime_error("not a row of this form: " + word);
    auto& figures = result.grid.emplace_back(row.columns.size());
    for (std::int64_t& figure : figures) file >> figure;
  }
  if (!file) throw std::runtime_error("no matrix " + std::string(name));
  return result;
}

std::vector<Equation> equations_about(const TableForm& form) {
  std::vector<Equation> all;
  for (const Pack& pack : builtin_packs()) {
    for (const Rule& rule : pack.rules) {
      if (rule.kind != Kind::equation || rule.table != form.id || !rule.applies_to(form.edition)) continue;
      auto equations = equations_of(rule, form);
      std::move(equations.begin(), equations.end(), std::back_inserter(all));
    }
  }
  return all;
}

std::vector<Diagnosis> diagnose(const Matrix& matrix) {
  const Table table = matrix.table();
  return gouji::diagnose(table, equations_about(*matrix.form));
}

std::vector<std::int64_t> slips_of(std::int64_t figure) {
  const std::string digits = std::to_string(figure);
  std::set<std::int64_t> slips;
  const auto add = [&slips](const std::string& text) { slips.insert(text.empty() ? 0 : std::stoll(text)); };
  for (std::size_t at = 0; at <= digits.size(); ++at) {
    const std::string before = digits.substr(0, at);
    for (char digit = '0'; digit <= '9'; ++digit) {
      add(before + digit + digits.substr(at));
      if (at < digits.size()) add(before + digit + digits.substr(at + 1));
    }
    if (at < digits.size()) add(before + digits.substr(at + 1));
    if (at + 1 < digits.size()) add(before + digits[at + 1] + digits[at] + digits.substr(at + 2));
  }
  slips.erase(figure);
  return {slips.begin(), slips.end()};
}

void spoil(Matrix& matrix, std::size_t cells, Random& random) {
  for (std::size_t i = 0; i < cells; ++i) {
    auto& row = matrix.grid[random() % matrix.grid.size()];
    std::int64_t& figure = row[random() % row.size()];
    const auto slips = slips_of(figure);
    figure = slips[random() % slips.size()];
  }
}

void exchange(Matrix& matrix, Random& random) {
  auto& row = matrix.grid[random() % matrix.grid.size()];
  const std::size_t column = random() % (row.size() - 1);
  std::swap(row[column], row[column + 1]);
}

}  // namespace gouji::test
