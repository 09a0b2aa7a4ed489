#include "finding/address.hpp"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr std::string_view parts[] = {"title", "preamble", "signature", "page"};

std::optional<Part> part_named(std::string_view name) {
  const auto* found = std::find(std::begin(parts), std::end(parts), name);
  if (found == std::end(parts)) return std::nullopt;
  return static_cast<Part>(found - std::begin(parts));
}

/// Rows have dots in their names; what can be a row is one, then a row with a column, then a column.
std::optional<Address> inside(TableId table, std::string_view name) {
  if (const auto row = row_named(table, name)) return Address::of(table, *row);
  const std::size_t dot = name.rfind('.');
  if (dot != std::string_view::npos) {
    const auto row = row_named(table, name.substr(0, dot));
    const auto column = column_named(name.substr(dot + 1));
    if (!row || !column) return std::nullopt;
    return Address::of(table, *row, *column);
  }
  const auto column = column_named(name);
  if (!column) return std::nullopt;
  return Address{.table = table, .column = column};
}

std::optional<Address> in_table(std::string_view text) {
  const std::size_t dot = text.find('.');
  const auto table = table_named(text.substr(0, dot));
  if (!table) return std::nullopt;
  return dot == std::string_view::npos ? Address::of(*table) : inside(*table, text.substr(dot + 1));
}

/// "section:problems", "part:title", "topic:fees" or a place in a table.
std::optional<Address> without_quantity(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return in_table(text);
  const std::string_view kind = text.substr(0, colon);
  const std::string_view name = text.substr(colon + 1);
  const auto section = kind == "section" ? section_named(name) : std::nullopt;
  const auto part = kind == "part" ? part_named(name) : std::nullopt;
  if (section) return Address::of(*section);
  if (part) return Address::of(*part);
  if (kind != "topic" || name.empty()) return std::nullopt;
  return Address{.topic = std::string(name)};
}

}  // namespace

std::string_view name_of(Part part) {
  return parts[static_cast<std::size_t>(part)];
}

std::string to_string(const Address& address) {
  const std::string quantity = address.quantity.empty() ? "" : "#" + address.quantity;
  if (address.section) return "section:" + std::string(name_of(*address.section)) + quantity;
  if (address.part) return "part:" + std::string(name_of(*address.part)) + quantity;
  if (!address.topic.empty()) return "topic:" + address.topic;
  std::string text = quantity;
  if (address.table) text += name_of(*address.table);
  if (address.row) text += "." + std::string(name_of(*address.row));
  if (address.column) text += "." + std::string(name_of(*address.column));
  return text;
}

std::optional<Address> address_in(std::string_view text) {
  const std::size_t hash = text.find('#');
  const std::string_view place = text.substr(0, hash);
  std::optional<Address> address = place.empty() ? Address{} : without_quantity(place);
  if (!address || hash == std::string_view::npos) return address;
  const bool takes_quantity = !address->table && address->topic.empty();
  if (!takes_quantity || hash + 1 == text.size()) return std::nullopt;
  address->quantity = text.substr(hash + 1);
  return address;
}

}  // namespace gouji
