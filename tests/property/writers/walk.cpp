#include "property/writers/walk.hpp"

#include <optional>

namespace gouji::property {
namespace {

std::optional<TableId> table_in(SectionId section) {
  switch (section) {
    case SectionId::disclosure: return TableId::disclosure;
    case SectionId::applications: return TableId::applications;
    case SectionId::disputes: return TableId::disputes;
    default: return std::nullopt;
  }
}

}  // namespace

void write_down(const SoundReport& report, Pen& pen) {
  pen.title(report.title());
  pen.paragraph(report.preamble);
  for (std::size_t index = 0; index < section_count; ++index) {
    const auto section = static_cast<SectionId>(index);
    pen.heading(heading_of(section));
    for (const std::string& paragraph : report.prose[index]) pen.paragraph(paragraph);
    if (const auto table = table_in(section)) pen.table(report.table(*table));
  }
}

}  // namespace gouji::property
