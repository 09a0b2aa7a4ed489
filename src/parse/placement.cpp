#include "parse/placement.hpp"

#include <algorithm>

namespace gouji {
namespace {

Placement in_order(std::span<const Slot> slots) {
  Placement placement{.placed = true};
  placement.values.assign(slots.begin(), slots.end());
  return placement;
}

bool stands_among(std::span<const ColumnForm> columns, const Header& header) {
  return header.id &&
         std::any_of(columns.begin(), columns.end(), [&](const ColumnForm& column) { return column.id == *header.id; });
}

/// Headers are believed when they name most columns of the form, each once.
bool credible(std::span<const ColumnForm> columns, std::span<const Header> headers) {
  std::size_t named = 0;
  for (const ColumnForm& column : columns) {
    const auto times =
        std::count_if(headers.begin(), headers.end(), [&](const Header& h) { return h.id == column.id; });
    if (times > 1) return false;
    named += static_cast<std::size_t>(times);
  }
  return named + 2 >= columns.size() && 2 * named > columns.size();
}

/// Headers tell the order of the values when they stand in one row, or over them in every row. Header rows that lost
/// their spans do neither: 商业企业 slides below 自然人.
bool tell_order(std::span<const Header> headers, std::span<const Slot> slots) {
  const auto in_first_row = [&](const Header& header) { return header.row == headers.front().row; };
  if (std::all_of(headers.begin(), headers.end(), in_first_row)) return true;
  const std::uint32_t shift = slots.front().column - headers.front().column;
  return std::equal(headers.begin(), headers.end(), slots.begin(),
                    [shift](const Header& header, const Slot& slot) { return slot.column - header.column == shift; });
}

bool is_empty(const Slot& slot) {
  return slot.span.empty();
}

/// Headers of the columns: a first header over the labels is none of them.
std::vector<Header> column_headers(std::span<const ColumnForm> columns, const Line& line,
                                   std::span<const Header> headers) {
  std::vector<Header> result;
  for (const Header& header : headers) {
    const bool over_labels = !header.id && header.column < line.slots.front().column;
    if (stands_among(columns, header) || (!header.id && !over_labels)) result.push_back(header);
  }
  return result;
}

Placement by_headers(std::span<const ColumnForm> columns, std::span<const Slot> slots,
                     std::span<const Header> headers) {
  Placement placement{.placed = true};
  placement.values.resize(columns.size());
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const auto column =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnForm& form) { return form.id == headers[i].id; });
    if (column == columns.end()) {
      placement.surplus.push_back(headers[i]);
    } else {
      placement.values[static_cast<std::size_t>(column - columns.begin())] = slots[i];
    }
  }
  return placement;
}

/// By grid position, for rows that have more cells than headers: what stands under no header must be empty.
std::optional<Placement> by_position(std::span<const ColumnForm> columns, const Line& line,
                                     std::span<const Header> headers) {
  std::vector<Slot> slots;
  const auto under_header = [&](const Slot& slot) {
    return std::any_of(headers.begin(), headers.end(), [&](const Header& each) { return each.column == slot.column; });
  };
  const auto is_placeless = [&](const Slot& slot) { return !is_empty(slot) && !under_header(slot); };
  if (std::any_of(line.slots.begin(), line.slots.end(), is_placeless)) return std::nullopt;
  for (const Header& header : headers) {
    const auto slot = std::find_if(line.slots.begin(), line.slots.end(),
                                   [&](const Slot& each) { return each.column == header.column; });
    if (slot == line.slots.end()) return std::nullopt;
    slots.push_back(*slot);
  }
  return by_headers(columns, slots, headers);
}

/// A row with empty lines as blank cells. Cells are set off by `gap` empty lines; every further one is a cell.
std::optional<std::vector<Slot>> with_blank_lines(const Line& line, std::size_t wanted, std::uint32_t gap) {
  std::vector<Slot> slots;
  std::uint32_t at = line.label.end;
  const auto add_blanks = [&](std::size_t count) { slots.insert(slots.end(), count, Slot{.span = {at, at}}); };
  for (const Slot& slot : line.slots) {
    if (slot.blank_before < gap || slot.blank_before - gap > wanted) return std::nullopt;
    add_blanks(slot.blank_before - gap);
    slots.push_back(slot);
    at = slot.span.end;
  }
  if (slots.size() < wanted && line.blank_after == gap + wanted - slots.size()) add_blanks(wanted - slots.size());
  if (slots.size() != wanted) return std::nullopt;
  return slots;
}

bool on_one_line(const Line& line) {
  return std::all_of(line.slots.begin(), line.slots.end(),
                     [&](const Slot& slot) { return slot.line == line.slots.front().line; });
}

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
  return a < b ? b - a : a - b;
}

/// Each value goes to the column of the model that it stands under; two thirds of the way to a neighbour is too far.
std::optional<Placement> by_model(const Line& line, const Line& model) {
  Placement placement{.placed = true};
  placement.values.resize(model.slots.size());
  std::size_t next = 0;
  for (const Slot& slot : line.slots) {
    std::size_t best = next;
    for (std::size_t i = next; i < model.slots.size(); ++i) {
      if (distance(slot.column, model.slots[i].column) < distance(slot.column, model.slots[best].column)) best = i;
    }
    if (best >= model.slots.size()) return std::nullopt;
    const std::uint32_t off = distance(slot.column, model.slots[best].column);
    for (std::size_t i : {best - 1, best + 1}) {
      if (i < model.slots.size() && off * 3 > distance(model.slots[i].column, model.slots[best].column)) {
        return std::nullopt;
      }
    }
    placement.values[best] = slot;
    next = best + 1;
  }
  for (std::size_t i = 0; i < placement.values.size(); ++i) {
    if (!placement.values[i]) placement.values[i] = Slot{.span = {line.label.end, line.label.end}};
  }
  return placement;
}

}  // namespace

Placement place_in_grid(std::span<const ColumnForm> columns, const Line& line, std::span<const Header> headers) {
  if (line.slots.empty()) return {};
  const std::vector<Header> named = column_headers(columns, line, headers);
  if (credible(columns, named)) {
    if (named.size() == line.slots.size() && tell_order(named, line.slots)) {
      return by_headers(columns, line.slots, named);
    }
    if (named.size() < line.slots.size()) {
      if (auto placement = by_position(columns, line, named)) return *placement;
    }
    const auto is_foreign = [](const Header& header) { return !header.id; };
    if (std::any_of(named.begin(), named.end(), is_foreign)) return {};
  }
  const std::size_t wanted = columns.size();
  const std::span<const Slot> slots(line.slots);
  const bool rest_empty =
      slots.size() > wanted && std::all_of(slots.begin() + static_cast<std::ptrdiff_t>(wanted), slots.end(), is_empty);
  if (slots.size() == wanted || rest_empty) return in_order(slots.first(wanted));
  return {};
}

Placement place_in_run(std::span<const ColumnForm> columns, const Line& line, const RunShape& shape) {
  if (!line.slots.empty() && line.slots.size() == columns.size()) return in_order(line.slots);
  if (line.slots.size() > columns.size()) return {};
  if (shape.model != nullptr && !line.slots.empty() && on_one_line(line)) {
    if (auto placement = by_model(line, *shape.model)) return *placement;
  }
  if (shape.gap != no_gap) {
    const auto slots = with_blank_lines(line, columns.size(), shape.gap);
    return slots ? in_order(*slots) : Placement{};
  }
  const auto dense = with_blank_lines(line, columns.size(), 0);
  const auto spaced = with_blank_lines(line, columns.size(), 1);
  if (dense.has_value() == spaced.has_value()) return {};
  return in_order(dense ? *dense : *spaced);
}

std::uint32_t gap_between_cells(std::span<const Line> lines) {
  std::uint32_t gap = no_gap;
  for (const Line& line : lines) {
    for (std::size_t i = 1; i < line.slots.size(); ++i) {
      const bool next_line = line.slots[i].line != line.slots[i - 1].line;
      gap = next_line ? std::min(gap, line.slots[i].blank_before) : 0;
    }
  }
  return gap;
}

const Line* nearest_model(std::span<const Line> lines, const Line& line, std::size_t columns) {
  if (line.slots.empty()) return nullptr;
  const Line* nearest = nullptr;
  for (const Line& each : lines) {
    const bool complete = each.slots.size() == columns && on_one_line(each);
    if (!complete) continue;
    const auto off = [&](const Line& other) { return distance(other.slots.front().line, line.slots.front().line); };
    if (nearest == nullptr || off(each) < off(*nearest)) nearest = &each;
  }
  return nearest;
}

}  // namespace gouji
