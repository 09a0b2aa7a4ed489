#include "finding/address.hpp"

namespace gouji {

std::string_view name_of(Part part) {
  constexpr std::string_view names[] = {"title", "preamble", "signature", "page"};
  return names[static_cast<std::size_t>(part)];
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

}  // namespace gouji
