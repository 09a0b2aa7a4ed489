#include "parse/positions.hpp"

#include <algorithm>

#include "text/display_width.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using Measure = std::uint32_t Slot::*;

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
  return a < b ? b - a : a - b;
}

bool on_one_line(const Line& line) {
  return !line.slots.empty() && line.slots.front().line == line.slots.back().line;
}

// One space between two values is what lists of values have too.
bool is_set_in_columns(const Line& line) {
  const auto next_to = [](const Slot& a, const Slot& b) { return b.span.begin < a.span.end + 2; };
  return on_one_line(line) && std::adjacent_find(line.slots.begin(), line.slots.end(), next_to) == line.slots.end();
}

/// A third of the way to a neighbour is too far to be sure.
bool stands_under(const Slot& slot, std::span<const Slot> model, std::size_t index, Measure measure) {
  const std::uint32_t off = distance(slot.*measure, model[index].*measure);
  const auto is_clear_of = [&](std::size_t other) {
    return off * 3 <= distance(model[other].*measure, model[index].*measure);
  };
  return (index == 0 || is_clear_of(index - 1)) && (index + 1 == model.size() || is_clear_of(index + 1));
}

/// For each value of the row the index of the model's under which it stands; nothing where one stands under none.
std::optional<std::vector<std::size_t>> columns_of(const Line& line, std::span<const Slot> model, Measure measure) {
  std::vector<std::size_t> columns;
  std::size_t next = 0;
  for (const Slot& slot : line.slots) {
    while (next < model.size() && !stands_under(slot, model, next, measure)) ++next;
    if (next == model.size()) return std::nullopt;
    columns.push_back(next++);
  }
  return columns;
}

/// The place of a blank under a column: as far from its nearest neighbour in the row as the model has it.
UnderColumn room_under(std::size_t column, const std::vector<std::size_t>& columns, const Line& line,
                       std::span<const Slot> model, Measure measure) {
  const auto off = [&](std::size_t other) { return other < column ? column - other : other - column; };
  const auto nearest =
      std::min_element(columns.begin(), columns.end(), [&](std::size_t a, std::size_t b) { return off(a) < off(b); });
  const Slot& beside = line.slots[static_cast<std::size_t>(nearest - columns.begin())];
  const std::uint32_t shifted = model[column].*measure + beside.*measure;
  const std::uint32_t middle = shifted - std::min(shifted, model[*nearest].*measure);
  return {.beside = beside.span, .middle = middle, .counts_characters = measure == &Slot::characters};
}

std::vector<Slot> spread_over(const std::vector<std::size_t>& columns, const Line& line, std::span<const Slot> model,
                              Measure measure) {
  std::vector<Slot> spread;
  for (std::size_t i = 0; i < model.size(); ++i) {
    spread.push_back({.span = {line.label.end, line.label.end}});
    spread.back().room = room_under(i, columns, line, model, measure);
  }
  for (std::size_t i = 0; i < columns.size(); ++i) spread[columns[i]] = line.slots[i];
  return spread;
}

}  // namespace

void LineRuler::begin_line(std::uint32_t at) {
  at_ = at;
  place_ = {};
}

LinePlace LineRuler::measure(std::uint32_t at) {
  const std::string_view passed = Span{at_, at}.of(text_);
  place_.characters += static_cast<std::uint32_t>(utf8::count(passed));
  place_.columns += display_width(passed);
  at_ = at;
  return place_;
}

ColumnLayout::ColumnLayout(std::span<const RunRow> rows) {
  for (const RunRow& row : rows) {
    if (row.line->slots.size() == row.cells && is_set_in_columns(*row.line)) complete_.push_back(row.line);
  }
  const std::uint32_t by_characters = unevenness(&Slot::characters);
  const std::uint32_t by_columns = unevenness(&Slot::column);
  if (2 * by_characters < by_columns) measures_ = {&Slot::characters};
  if (2 * by_columns < by_characters) measures_ = {&Slot::column};
}

// How far the last values of neighbouring rows stand apart, all rows added up.
std::uint32_t ColumnLayout::unevenness(Measure measure) const {
  std::uint32_t sum = 0;
  for (std::size_t i = 1; i < complete_.size(); ++i) {
    const auto& above = complete_[i - 1]->slots;
    const auto& below = complete_[i]->slots;
    if (above.size() != below.size() || above.back().page != below.back().page) continue;
    sum += distance(above.back().*measure, below.back().*measure);
  }
  return sum;
}

const Line* ColumnLayout::model_for(RunRow row) const {
  if (!on_one_line(*row.line)) return nullptr;
  const Slot& first = row.line->slots.front();
  const auto off = [&](const Line& other) { return distance(other.slots.front().line, first.line); };
  const Line* nearest = nullptr;
  for (const Line* each : complete_) {
    if (each->slots.size() != row.cells || each->slots.front().page != first.page) continue;
    if (nearest == nullptr || off(*each) < off(*nearest)) nearest = each;
  }
  return nearest;
}

std::optional<std::vector<Slot>> ColumnLayout::place(RunRow row, bool ends_in_sum) const {
  const Line* model = model_for(row);
  if (model == nullptr) return std::nullopt;
  std::optional<std::vector<std::size_t>> agreed;
  for (Measure measure : measures_) {
    auto columns = columns_of(*row.line, model->slots, measure);
    if (!columns || (agreed && *agreed != *columns)) return std::nullopt;
    agreed = std::move(columns);
  }
  if (ends_in_sum && agreed->back() + 1 != row.cells) return std::nullopt;
  return spread_over(*agreed, *row.line, model->slots, measures_.back());
}

}  // namespace gouji
