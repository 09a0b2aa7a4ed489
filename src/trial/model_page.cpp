// A model as a page: title, sections and tables as the form of its edition has them.
#include <algorithm>

#include "trial/model.hpp"
#include "trial/model_tables.hpp"
#include "trial/model_words.hpp"

namespace gouji {
namespace {

std::optional<TableId> table_in(const Model& model, SectionId section) {
  if (model.edition == Edition::e2014) {
    return section == SectionId::other_matters ? std::optional(TableId::statistics) : std::nullopt;
  }
  switch (section) {
    case SectionId::disclosure: return TableId::disclosure;
    case SectionId::applications: return TableId::applications;
    case SectionId::disputes: return TableId::disputes;
    default: return std::nullopt;
  }
}

void write_paragraphs(std::string& page, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) page += "<p>" + escaped(text.substr(0, end)) + "\n";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void write_section(std::string& page, const Model& model, SectionId section) {
  page += "\n<h2>" + std::string(heading_in(model, section)) + "</h2>\n";
  const auto& given = model.sections[static_cast<std::size_t>(section)];
  write_paragraphs(page, given ? *given : sound_words(model, section));
  if (const auto id = table_in(model, section)) write_table(page, *model.table(*id));
}

}  // namespace

std::string page_of(const Model& model) {
  const std::string title = escaped(model.organ + std::to_string(model.year) + "年政府信息公开工作年度报告");
  std::string page =
      "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>" + title + "</title>\n<h1>" + title + "</h1>\n";
  write_paragraphs(page, sound_preamble(model));
  for (std::size_t index = 0; index < section_count; ++index) {
    write_section(page, model, static_cast<SectionId>(index));
  }
  return page;
}

}  // namespace gouji
