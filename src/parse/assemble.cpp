#include "parse/assemble.hpp"

#include <algorithm>

#include "parse/disputes.hpp"
#include "parse/fill.hpp"
#include "parse/gather.hpp"

namespace gouji {

std::vector<Table> assemble(std::string_view canonical, const std::vector<PlacedPiece>& pieces, Edition otherwise) {
  std::vector<Table> tables;
  for (const GatheredTable& gathered : gather(canonical, pieces)) {
    tables.push_back(fill(canonical, gathered, otherwise));
  }
  for (Table& table : read_disputes(canonical, pieces)) tables.push_back(std::move(table));
  std::stable_sort(tables.begin(), tables.end(), [](const Table& a, const Table& b) { return a.id < b.id; });
  return tables;
}

}  // namespace gouji
