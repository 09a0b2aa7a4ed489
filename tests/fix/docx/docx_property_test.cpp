// Documents of all shapes: after any corrections the corrected cells read as they should and all others as before, and
// the new main part differs from the old one in nothing but texts and new runs.
#include <algorithm>

#include <doctest/doctest.h>

#include "fix/docx/word_cells.hpp"
#include "fix/xml_tags.hpp"
#include "reader/docx/faults.hpp"
#include "support/property.hpp"

namespace gouji::test {
namespace {

class DocumentMaker {
 public:
  explicit DocumentMaker(Choices& choices) : choices_(choices) {}

  std::string docx() {
    std::string body;
    for (std::uint32_t tables = 1 + choices_.below(3); tables > 0; --tables) {
      body += paragraph("甲 12 件");
      body += table_of(2 + choices_.below(3), 2 + choices_.below(4));
    }
    auto parts = docx_parts({.body = body, .styles = "<w:style/>"});
    parts[2].is_deflated = !choices_.one_in(4);
    parts[2].has_data_descriptor = choices_.one_in(3);
    if (choices_.one_in(3)) std::swap(parts[1], parts[2]);
    return zip_bytes(parts, choices_.one_in(3) ? "comment" : "");
  }

 private:
  std::string table_of(std::uint32_t rows, std::uint32_t columns) {
    std::string xml;
    for (std::uint32_t i = 0; i < rows; ++i) {
      std::string cells;
      for (std::uint32_t j = 0; j < columns;) cells += cell_spanning(std::min(1 + choices_.below(2), columns - j), j);
      xml += row(cells);
    }
    return table(xml);
  }

  std::string cell_spanning(std::uint32_t span, std::uint32_t& column) {
    column += span;
    const std::string properties =
        span > 1 ? "<w:tcPr><w:gridSpan w:val=\"" + std::to_string(span) + "\"/></w:tcPr>" : std::string();
    const std::string tc = "<w:tc>" + properties + content() + "</w:tc>";
    return choices_.one_in(6) ? control(tc) : tc;
  }

  std::string content() {
    static constexpr std::string_view printed[] = {"12",    "0",        "-", "１２",    "1,234",
                                                   "5 678", "共 12 件", "/", "7（含3）"};
    static constexpr std::string_view blanks[] = {"", "　", "  ", "\xC2\xA0"};
    switch (choices_.below(4)) {
      case 0: return "<w:p>" + runs(choices_.pick(printed)) + "</w:p>";
      case 1: return choices_.one_in(2) ? "<w:p/>" : "<w:p/><w:p><w:pPr><w:jc/></w:pPr></w:p>";
      case 2: return "<w:p>" + runs(choices_.pick(blanks)) + "</w:p>";
      default: return choices_.one_in(2) ? control("<w:p>" + runs(choices_.pick(printed)) + "</w:p>") : "";
    }
  }

  /// The text over runs that are cut anywhere.
  std::string runs(std::string_view text) {
    std::string xml = noise();
    std::string piece;
    for (std::size_t at = 0; at < text.size(); ++at) {
      piece += text[at];
      const bool is_whole = at + 1 == text.size() || (text[at + 1] & 0xC0) != 0x80;
      if (is_whole && (at + 1 == text.size() || choices_.one_in(2))) {
        xml += run(piece) + noise();
        piece.clear();
      }
    }
    return xml;
  }

  std::string run(const std::string& text) {
    const bool preserves = text.front() == ' ' || text.back() == ' ' || choices_.one_in(3);
    const std::string properties = choices_.one_in(2) ? "<w:rPr><w:sz w:val=\"20\"/></w:rPr>" : "";
    const std::string xml =
        "<w:r>" + properties + "<w:t" + (preserves ? " xml:space=\"preserve\"" : "") + ">" + text + "</w:t></w:r>";
    return choices_.one_in(5) ? "<w:ins w:id=\"1\">" + xml + "</w:ins>" : xml;
  }

  std::string noise() {
    static constexpr std::string_view between[] = {"",
                                                   "<w:proofErr w:type=\"spellStart\"/>",
                                                   "<w:bookmarkStart w:id=\"1\" w:name=\"x>y\"/>",
                                                   "<!-- <w:p> -->",
                                                   "<w:del w:id=\"2\"><w:r><w:delText>9</w:delText></w:r></w:del>",
                                                   "<w:r><w:rPr><w:vanish/></w:rPr><w:t>8</w:t></w:r>",
                                                   "<w:r><w:t/></w:r>"};
    return std::string(choices_.pick(between));
  }

  static std::string control(const std::string& content) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  Choices& choices_;
};

std::string digits_of(std::string_view shown) {
  std::string digits;
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if ('0' <= shown[at] && shown[at] <= '9') digits += shown[at];
    if (shown.substr(at).starts_with("\xEF\xBC") && at + 2 < shown.size()) {
      const int digit = static_cast<unsigned char>(shown[at + 2]) - 0x90;
      if (0 <= digit && digit <= 9) digits += static_cast<char>('0' + digit);
    }
    if (shown.substr(at).starts_with("（")) break;
  }
  return digits;
}

/// The tags of the main part with their attributes but `xml:space`; those of new runs look like any others.
std::vector<std::string> tags_of(std::string_view docx) {
  constexpr std::string_view preserve = " xml:space=\"preserve\"";
  const std::string xml = member(docx, "word/document.xml");
  std::vector<std::string> tags;
  fix::XmlTags found(xml);
  while (const auto tag = found.next()) {
    const bool is_empty = tag->kind == fix::XmlTag::Kind::empty;
    std::string text(tag->text.substr(0, tag->text.size() - (is_empty ? 2 : 1)));
    if (text.ends_with(preserve)) text.resize(text.size() - preserve.size());
    tags.push_back(text);
    if (is_empty) tags.push_back("</" + std::string(tag->name()));
  }
  return tags;
}

bool is_within(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  auto next = part.begin();
  for (const std::string& tag : whole) {
    if (next != part.end() && *next == tag) ++next;
  }
  return next == part.end();
}

std::string fault_of_cells(const std::vector<std::string>& before, const std::vector<std::string>& after,
                           const std::vector<CellFigure>& figures) {
  if (before.size() != after.size()) return "other cells";
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto figure = std::ranges::find(figures, i, &CellFigure::cell);
    const bool is_right = figure == figures.end() ? after[i] == before[i] : digits_of(after[i]) == figure->figure;
    if (!is_right) return "cell " + std::to_string(i) + " was \"" + before[i] + "\" and reads \"" + after[i] + "\"";
  }
  return "";
}

std::string fault_after_corrections(Choices& choices) {
  const std::string before = DocumentMaker(choices).docx();
  const std::vector<std::string> cells = cells_of(before);
  std::vector<CellFigure> figures;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (choices.one_in(3)) figures.push_back({i, std::to_string(choices.below(100'000))});
  }
  const Corrected result = corrected(before, figures);
  if (!result.left_out.empty()) return "left out: " + result.left_out.front().figure;
  if (!is_within(tags_of(before), tags_of(result.bytes))) return "a tag is gone";
  return fault_of_cells(cells, cells_of(result.bytes), figures);
}

/// The main part with characters gone and strange ones among the others.
std::string mangled(std::string_view docx, Choices& choices) {
  static constexpr std::string_view strange[] = {"",    "<",      ">",       "/",      "\"",   "&",
                                                 "w:t", "<w:p/>", "<w:tc/>", "</w:r>", "\x1f", "5"};
  auto parts = docx_parts({.body = ""});
  std::string& xml = parts[2].content;
  xml = member(docx, "word/document.xml");
  for (std::uint32_t changes = 1 + choices.below(4); changes > 0; --changes) {
    xml.replace(choices.below(static_cast<std::uint32_t>(xml.size())), choices.below(8), choices.pick(strange));
  }
  return zip_bytes(parts);
}

/// What is read of such a document can be corrected or not, and the result can be read again.
std::string fault_of_mangled(Choices& choices) {
  const std::string docx = mangled(DocumentMaker(choices).docx(), choices);
  try {
    std::vector<CellFigure> figures;
    const std::size_t cells = cells_of(docx).size();
    for (std::size_t i = 0; i < cells; ++i) figures.push_back({i, "5"});
    const Corrected result = corrected(docx, figures);
    if (!read(result.bytes).canonical.text.empty()) return "";
    return "nothing is left";
  } catch (const InputError& error) {
    return fault_in([&] { (void)read(docx); }) == error.fault ? "" : error.what();
  }
}

}  // namespace

TEST_CASE("corrected cells read as they should, and all others as before") {
  check_property("corrected documents", 3000, fault_after_corrections);
}

TEST_CASE("a document whose XML is mangled is corrected so that it can be read again, or not at all") {
  check_property("mangled documents", 3000, fault_of_mangled);
}

}  // namespace gouji::test
