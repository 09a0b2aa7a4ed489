#include "finding/address.hpp"

namespace gouji {

std::string_view name_of(Part part) {
  constexpr std::string_view names[] = {"title", "preamble", "signature", "page"};
  return names[static_cast<std::size_t>(part)];
}

std::string to_string(const Address& address) {
  if (address.section) return "section:" + std::string(name_of(*address.section));
  if (address.part) return "part:" + std::string(name_of(*address.part));
  if (!address.topic.empty()) return "topic:" + address.topic;
  std::string text;
  if (address.table) text += name_of(*address.table);
  if (address.row) text += "." + std::string(name_of(*address.row));
  if (address.column) text += "." + std::string(name_of(*address.column));
  return text;
}

}  // namespace gouji
