#include "fix/docx_figure.hpp"

#include "fix/docx_run.hpp"
#include "fix/empty_cell.hpp"
#include "fix/row_neighbour.hpp"
#include "fix/text_line.hpp"
#include "fix/xml_tags.hpp"
#include "reader/docx/xml_text.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

/// Whether the text shows something and has white space in front of it, or behind it.
bool begins_with_space(std::string_view xml) {
  const std::size_t shown = trimmed_left(xml).size();
  return shown > 0 && shown < xml.size();
}
bool ends_with_space(std::string_view xml) {
  const std::size_t shown = trimmed_right(xml).size();
  return shown > 0 && shown < xml.size();
}

XmlTag tag_at(std::string_view xml, Span bytes) {
  return {XmlTag::Kind::opens, bytes, bytes.of(xml)};
}

}  // namespace

DocxFigures::DocxFigures(const Canonical& canonical, const DocxPart& part)
    : canonical_(canonical), part_(part), places_(part.text()) {}

std::optional<std::vector<Edit>> DocxFigures::edits(const Writing& writing) const {
  std::vector<Edit> all;
  for (const Edit& edit : writing.edits) {
    const auto edits = edits_for(edit);
    if (!edits) return std::nullopt;
    all.insert(all.end(), edits->begin(), edits->end());
  }
  return all;
}

std::optional<std::vector<Edit>> DocxFigures::edits_for(const Edit& edit) const {
  const auto pieces = pieces_of(edit.bytes);
  if (!pieces) return std::nullopt;
  if (!pieces->empty()) return replace(*pieces, edit.text);
  const auto cell = blank_cell_around(canonical_.text, edit.bytes);
  return cell ? insert(*cell, edit.text) : insert_into_line(edit);
}

/// Behind the character before it, else before the one behind.
std::optional<std::vector<Edit>> DocxFigures::insert_into_line(const Edit& edit) const {
  const Span line = TextLine(canonical_.text, edit.bytes.begin).span();
  const auto before = pieces_of({line.begin, edit.bytes.begin});
  const auto behind = pieces_of({edit.bytes.end, line.end});
  if (!edit.bytes.empty() || !before || !behind || (before->empty() && behind->empty())) return std::nullopt;
  const std::uint32_t at = before->empty() ? behind->front().place.begin : before->back().place.end;
  const WordText* text = before->empty() ? behind->front().text : before->back().text;
  return replace({{{at, at}, text}}, edit.text);
}

/// The first piece becomes the figure, the others go.
std::optional<std::vector<Edit>> DocxFigures::replace(const std::vector<Piece>& pieces, std::string_view figure) const {
  if (figure.find_first_of("\t\n") != std::string_view::npos) return std::nullopt;  // elements of their own
  std::vector<Edit> edits;
  for (const Piece& piece : pieces) {
    const bool is_first = edits.empty();
    edits.push_back({piece.place, is_first ? std::string(figure) : ""});
    if (!is_first && !keep_space(piece, edits)) return std::nullopt;
  }
  return edits;
}

/// A space that comes to the edge of its text is cut off there, unless the text says otherwise.
bool DocxFigures::keep_space(const Piece& emptied, std::vector<Edit>& edits) const {
  const WordText& text = *emptied.text;
  const std::string_view before = Span{text.content.begin, emptied.place.begin}.of(part_.text());
  const std::string_view after = Span{emptied.place.end, text.content.end}.of(part_.text());
  const bool bares_first = trimmed_left(before).empty() && begins_with_space(after);
  const bool bares_last = trimmed_left(after).empty() && ends_with_space(before);
  if (!bares_first && !bares_last) return true;
  if (const auto space = tag_at(part_.text(), text.tag).attribute("space")) return *space == "preserve";
  edits.push_back({{text.tag.end - 1, text.tag.end - 1}, " xml:space=\"preserve\""});
  return true;
}

std::optional<std::vector<Edit>> DocxFigures::insert(Span cell, std::string_view figure) const {
  const WordBlock* block = block_of(cell);
  if (!block || block->is_generated) return std::nullopt;
  const XmlTag tag = tag_at(part_.text(), block->start_tag);
  const std::string name(tag.name());
  const std::string prefix(tag.prefix());
  std::string content = run_xml(prefix, copied_properties(properties_for(cell, *block)), figure);
  if (block->is_cell) content = "<" + prefix + "p>" + content + "</" + prefix + "p>";
  if (!block->end_tag.empty()) return std::vector{Edit{{block->end_tag.begin, block->end_tag.begin}, content}};
  const Span slash{block->start_tag.end - 2, block->start_tag.end};
  return std::vector{Edit{slash, ">" + content + "</" + name + ">"}};
}

/// Where the reader says that the empty cell stands, or around what it shows that is no text: a tab, a line break.
const WordBlock* DocxFigures::block_of(Span cell) const {
  const Span place = place_of(cell);
  return place.empty() ? places_.block_at(place.begin) : places_.paragraph_around(place.begin);
}

std::string_view DocxFigures::properties_for(Span cell, const WordBlock& block) const {
  const auto neighbour = nearest_filled_cell(canonical_.text, cell);
  const WordText* text = neighbour ? places_.text_at(place_of(*neighbour).begin) : nullptr;
  return (text ? text->run_properties : block.mark_properties).of(part_.text());
}

/// Nothing where a character other than a blank is no text, or where one is generated.
std::optional<std::vector<DocxFigures::Piece>> DocxFigures::pieces_of(Span canonical) const {
  std::vector<Piece> pieces;
  for (std::uint32_t at = canonical.begin, next = at; at < canonical.end; at = next) {
    const CodePoint character = utf8::decode(canonical_.text, at);
    next = at + character.size;
    const Span place = place_of({at, next});
    const WordText* text = place.empty() ? nullptr : places_.text_at(place.begin);
    if (text && text->is_generated) return std::nullopt;
    if (!text && !is_blank(character.value)) return std::nullopt;
    if (!text) continue;
    if (!pieces.empty() && pieces.back().text == text && pieces.back().place.end == place.begin) {
      pieces.back().place.end = place.end;
    } else {
      pieces.push_back({place, text});
    }
  }
  return pieces;
}

}  // namespace gouji::fix
