#include "output/place.hpp"

#include "output/wording.hpp"

namespace gouji {
namespace {

Edition edition_of(const CheckedFile& file) {
  return file.report && file.report->edition ? *file.report->edition : Edition::e2021;
}

bool knows(const TableForm& form, const Address& at) {
  if (at.row && at.column) return !label_of(form, *at.row, *at.column).empty();
  return !at.row || form.has(*at.row);
}

/// A report may hold a table of another edition than its own: then its rows are named as that edition does.
const TableForm& form_for(const Address& at, Edition edition) {
  for (const Edition candidate : {edition, Edition::e2021, Edition::e2019}) {
    const TableForm& form = form_of(*at.table, candidate);
    if (knows(form, at)) return form;
  }
  return form_of(*at.table, edition);
}

std::string place_in_table(const Address& at, Edition edition) {
  const TableForm& form = form_for(at, edition);
  if (at.row && at.column) return place_of(form, *at.row, *at.column);
  if (at.row) return place_of(form, *at.row);
  return std::string(short_label_of(*at.table));
}

/// Each section is followed by its table; the return is an annex.
int order_of(TableId table) {
  switch (table) {
    case TableId::disclosure: return 2 * static_cast<int>(SectionId::disclosure) + 1;
    case TableId::applications: return 2 * static_cast<int>(SectionId::applications) + 1;
    case TableId::disputes: return 2 * static_cast<int>(SectionId::disputes) + 1;
    case TableId::statistics: return 2 * static_cast<int>(section_count);
  }
  return 0;
}

}  // namespace

std::string place_in(const CheckedFile& file, const Address& at, Language language) {
  return at.table ? place_in_table(at, edition_of(file)) : heading_of(at, language);
}

std::string heading_of(const Address& at, Language language) {
  const Wording& words = wording_of(language);
  if (at.table) return place_of(*at.table);
  if (at.section) return std::string(heading_of(*at.section));
  if (at.part) return std::string(words.parts[static_cast<std::size_t>(*at.part)]);
  return std::string(words.document);
}

int order_of(const Address& at) {
  constexpr int before = -10;
  constexpr int after = 100;
  if (at.table) return order_of(*at.table);
  if (at.section) return 2 * static_cast<int>(*at.section);
  if (at.part == Part::signature) return after;
  if (at.part) return before + 1 + static_cast<int>(*at.part);
  return before;
}

}  // namespace gouji
