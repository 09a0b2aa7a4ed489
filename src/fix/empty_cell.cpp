#include "fix/empty_cell.hpp"

#include <algorithm>

#include "fix/start_tags.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

bool begins_cell(char before) {
  return before == mark::cell_end || before == mark::row_end || before == mark::table_begin;
}

std::uint32_t blanks_before(std::string_view text, std::uint32_t at) {
  while (at > 0) {
    const auto previous = static_cast<std::uint32_t>(utf8::previous(text, at));
    if (!is_blank(utf8::decode(text, previous).value)) break;
    at = previous;
  }
  return at;
}

std::uint32_t blanks_behind(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const CodePoint character = utf8::decode(text, at);
    if (!is_blank(character.value)) break;
    at += character.size;
  }
  return at;
}

}  // namespace

std::optional<Span> blank_cell_around(std::string_view canonical, Span place) {
  const Span cell{blanks_before(canonical, place.begin), blanks_behind(canonical, place.begin)};
  const bool begins = cell.begin > 0 && begins_cell(canonical[cell.begin - 1]);
  const bool ends = cell.end < canonical.size() && canonical[cell.end] == mark::cell_end;
  return begins && ends && cell.end >= place.end ? std::optional(cell) : std::nullopt;
}

EmptyCells::EmptyCells(const Document& document) {
  for (const Node& node : document.nodes) {
    const bool empty = node.kind == Node::Kind::cell && node.text.empty();
    if (empty && node.source != no_place) places_.push_back(node.source);
  }
  std::sort(places_.begin(), places_.end());
}

std::optional<std::uint32_t> EmptyCells::place_in(const Reading& reading, std::uint32_t cell_end) const {
  const std::uint32_t place = reading.canonical.origin.origin(cell_end);
  if (!std::binary_search(places_.begin(), places_.end(), place)) return std::nullopt;
  const std::string_view source = reading.source.text;
  if (reading.document.format == Format::html) return behind_start_tags(source, place);
  return place < source.size() && source[place] == ' ' ? place + 1 : place;
}

}  // namespace gouji::fix
