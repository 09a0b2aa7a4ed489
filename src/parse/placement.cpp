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

bool in_one_row(std::span<const Header> headers) {
  return std::all_of(headers.begin(), headers.end(),
                     [&](const Header& header) { return header.row == headers.front().row; });
}

/// Headers stand over the values, each over its own. Header rows that lost their spans do not: 商业企业 slides below
/// 自然人.
bool stand_over(std::span<const Header> headers, std::span<const Slot> slots) {
  const std::uint32_t shift = slots.front().column - headers.front().column;
  return std::equal(headers.begin(), headers.end(), slots.begin(),
                    [shift](const Header& header, const Slot& slot) { return slot.column - header.column == shift; });
}

bool in_order_of_form(std::span<const ColumnForm> columns, std::span<const Header> headers) {
  const ColumnForm* at = columns.data();
  const ColumnForm* const end = at + columns.size();
  return std::all_of(headers.begin(), headers.end(), [&](const Header& header) {
    if (!header.id) return true;
    at = std::find_if(at, end, [&](const ColumnForm& column) { return column.id == *header.id; });
    return at != end;
  });
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

/// One header less than the form has, each over a value, and a value behind the last.
bool leave_one_over(std::span<const ColumnForm> columns, std::span<const Header> headers, std::span<const Slot> slots) {
  return headers.size() + 1 == columns.size() && slots.size() == columns.size() &&
         stand_over(headers, slots.first(headers.size()));
}

/// What the headers say of the row: nothing where they cannot be believed, an unplaced row where they contradict it.
std::optional<Placement> by_believed(std::span<const ColumnForm> columns, const Line& line,
                                     std::span<const Header> headers) {
  if (!credible(columns, headers)) return std::nullopt;
  const std::span<const Slot> slots(line.slots);
  if (headers.size() == slots.size()) {
    const bool told = in_one_row(headers) || stand_over(headers, slots);
    if (told && !in_one_row(headers) && !in_order_of_form(columns, headers)) return Placement{};
    if (told) return by_headers(columns, slots, headers);
  }
  if (headers.size() < slots.size()) {
    if (auto placement = by_position(columns, line, headers)) return placement;
    if (leave_one_over(columns, headers, slots)) return Placement{};
  }
  const bool foreign = std::any_of(headers.begin(), headers.end(), [](const Header& header) { return !header.id; });
  return foreign ? std::optional(Placement{}) : std::nullopt;
}

}  // namespace

std::optional<std::span<const Slot>> without_margin(std::span<const Slot> slots, std::size_t wanted) {
  if (slots.size() < wanted) return std::nullopt;
  const std::size_t surplus = slots.size() - wanted;
  const auto front = static_cast<std::size_t>(std::find_if_not(slots.begin(), slots.end(), is_empty) - slots.begin());
  const auto back = static_cast<std::size_t>(std::find_if_not(slots.rbegin(), slots.rend(), is_empty) - slots.rbegin());
  const std::size_t least = surplus - std::min(surplus, back);
  const std::size_t most = std::min(surplus, front);
  const bool all_empty = front == slots.size();
  if (least > most || (least < most && !all_empty)) return std::nullopt;
  return slots.subspan(least, wanted);
}

Placement place_in_grid(std::span<const ColumnForm> columns, const Line& line, std::span<const Header> headers) {
  if (line.slots.empty()) return {};
  if (auto placement = by_believed(columns, line, column_headers(columns, line, headers))) return *placement;
  const auto values = without_margin(line.slots, columns.size());
  return values ? in_order(*values) : Placement{};
}

Placement place_in_run(std::string_view canonical, std::span<const ColumnForm> columns, const Line& line,
                       const RunShape& shape) {
  if (!line.slots.empty() && line.slots.size() == columns.size()) return in_order(line.slots);
  if (line.slots.size() > columns.size()) return {};
  const RunRow row{&line, columns.size()};
  auto cells = shape.layout.place(row, columns.back().id == ColumnId::total);
  if (!cells && shape.gap) cells = with_blank_cells(canonical, row, *shape.gap);
  return cells ? in_order(*cells) : Placement{};
}

}  // namespace gouji
