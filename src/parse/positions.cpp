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

std::optional<std::vector<Slot>> placed_by(Measure measure, const Line& line, std::span<const Slot> model) {
  std::vector<Slot> cells;
  const auto add_blanks_to = [&](std::size_t count) {
    const std::uint32_t at = cells.empty() ? line.label.end : cells.back().span.end;
    cells.resize(count, Slot{.span = {at, at}});
  };
  for (const Slot& slot : line.slots) {
    std::size_t index = cells.size();
    while (index < model.size() && !stands_under(slot, model, index, measure)) ++index;
    if (index == model.size()) return std::nullopt;
    add_blanks_to(index);
    cells.push_back(slot);
  }
  if (cells.size() != model.size()) return std::nullopt;
  return cells;
}

}  // namespace

void Ruler::begin_line(std::uint32_t at) {
  at_ = at;
  place_ = {};
}

LinePlace Ruler::measure(std::uint32_t at) {
  const std::string_view passed = Span{at_, at}.of(text_);
  place_.characters += static_cast<std::uint32_t>(utf8::count(passed));
  place_.columns += display_width(passed);
  at_ = at;
  return place_;
}

const Line* nearest_model(std::span<const Line> lines, const Line& line, std::size_t cells) {
  if (!on_one_line(line)) return nullptr;
  const auto off = [&](const Line& other) { return distance(other.slots.front().line, line.slots.front().line); };
  const Line* nearest = nullptr;
  for (const Line& each : lines) {
    if (each.slots.size() != cells || !is_set_in_columns(each)) continue;
    if (nearest == nullptr || off(each) < off(*nearest)) nearest = &each;
  }
  return nearest;
}

std::optional<std::vector<Slot>> placed_like(const Line& model, const Line& line) {
  if (!on_one_line(line)) return std::nullopt;
  auto cells = placed_by(&Slot::characters, line, model.slots);
  return cells ? cells : placed_by(&Slot::column, line, model.slots);
}

}  // namespace gouji
