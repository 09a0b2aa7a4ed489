#include "fix/docx/word_cells.hpp"

#include <utility>

#include "reader/docx/zip.hpp"
#include "text/blanks.hpp"

namespace gouji::test {
namespace {

constexpr std::string_view left_out = "left out";
constexpr std::string_view filled_cell = "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>7</w:t></w:r></w:p></w:tc>";

/// As the parser has it: the content without blanks around it, else the blanks.
Span span_of_cell(std::string_view canonical, std::size_t begin, std::size_t end) {
  const std::string_view whole = canonical.substr(begin, end - begin);
  const std::string_view content = trimmed(whole).empty() ? whole : trimmed(whole);
  const auto first = static_cast<std::uint32_t>(content.data() - canonical.data());
  return {first, first + static_cast<std::uint32_t>(content.size())};
}

std::vector<Span> spans_of_cells(std::string_view canonical) {
  constexpr std::string_view borders{"\x1c\x1e\x1f", 3};
  std::vector<Span> cells;
  std::size_t begin = 0;
  for (std::size_t at = canonical.find_first_of(borders); at != std::string_view::npos;
       at = canonical.find_first_of(borders, begin)) {
    const bool is_cell = canonical[at] == mark::cell_end && canonical[begin] != mark::covered;
    if (is_cell) cells.push_back(span_of_cell(canonical, begin, at));
    begin = at + 1;
  }
  return cells;
}

}  // namespace

std::vector<std::string> cells_of(std::string_view docx) {
  const Reading reading = read(docx);
  std::vector<std::string> cells;
  for (const Span span : spans_of_cells(reading.canonical.text)) {
    cells.emplace_back(trimmed(span.of(reading.canonical.text)));
  }
  return cells;
}

Corrected corrected(std::string_view docx, const std::vector<CellFigure>& figures) {
  const Reading reading = read(docx);
  const std::vector<Span> cells = spans_of_cells(reading.canonical.text);
  std::vector<Correction> corrections;
  corrections.reserve(figures.size());
  for (const CellFigure& each : figures) corrections.push_back({cells.at(each.cell), each.figure});
  return correct_docx(docx, reading, corrections, {});
}

std::string member(std::string_view docx, std::string_view name) {
  const ZipArchive archive(docx, {});
  const ZipEntry* entry = archive.find(name);
  return entry ? archive.read(*entry, {}) : std::string("none");
}

std::string row_after(std::string_view cells, const CellFigure& figure) {
  const std::string before = document_xml(table(row("\n")));
  const std::size_t begin = before.find('\n');
  const std::string docx = docx_bytes({.body = table(row(cells))});
  const Corrected result = corrected(docx, {figure});
  if (!result.left_out.empty()) return std::string(result.bytes == docx ? left_out : "changed, though left out");
  const std::string after = member(result.bytes, "word/document.xml");
  const std::size_t end = after.size() - (before.size() - begin - 1);
  const bool is_same_around =
      after.substr(0, begin) == before.substr(0, begin) && after.substr(end) == before.substr(begin + 1);
  return is_same_around ? after.substr(begin, end - begin) : "changed around the row: " + after;
}

std::string cell_after(std::string_view cell, std::string_view figure) {
  const std::string after = row_after(std::string(filled_cell).append(cell), {1, std::string(figure)});
  return after.starts_with(filled_cell) ? after.substr(filled_cell.size()) : after;
}

}  // namespace gouji::test
