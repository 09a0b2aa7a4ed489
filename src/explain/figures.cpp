#include "explain/figures.hpp"

#include "check/account.hpp"

namespace gouji {
namespace {

/// The figure times 10 to the given power, where that is an integer small enough.
std::optional<std::int64_t> scaled(Decimal figure, int power) {
  const auto shifted = figure.shifted(power);
  if (!shifted || !shifted->is_integer()) return std::nullopt;
  const std::int64_t value = shifted->integer();
  if (value > largest_figure || value < -largest_figure) return std::nullopt;
  return value;
}

std::optional<Figures> scaled_by(const Table& table, const Code& code, int power, std::int64_t unit) {
  Figures figures{.unit = unit};
  for (CellIndex cell = 0; cell < code.cell_count(); ++cell) {
    const auto value = scaled(figure_at(table, code.cell(cell)), power);
    if (!value) return std::nullopt;
    figures.values.push_back(*value);
  }
  return figures;
}

}  // namespace

std::optional<Figures> figures_of(const Table& table, const Code& code) {
  constexpr int most_decimals = 6;
  std::int64_t unit = 1;
  for (int power = 0; power <= most_decimals; ++power, unit *= 10) {
    if (auto figures = scaled_by(table, code, power, unit)) return figures;
  }
  return std::nullopt;
}

}  // namespace gouji
