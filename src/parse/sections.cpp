#include "parse/sections.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

#include "parse/section_choice.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

constexpr std::string_view cut_mark = "[……]";

void add_block(Section& section, std::string_view canonical, const Block& block) {
  section.body.end = block.span.end;
  const std::string_view text = block.span.of(canonical);
  section.cut = section.cut || text.find(cut_mark) != std::string_view::npos;
  section.has_picture = section.has_picture || block.kind == Block::Kind::picture;
  const bool is_prose = block.kind == Block::Kind::line || block.kind == Block::Kind::ordinal_line;
  if (is_prose) section.prose += without_blanks(text);
}

}  // namespace

std::vector<Section> read_sections(std::string_view canonical, const std::vector<Block>& blocks) {
  std::vector<Section> sections;
  for (const Block& block : blocks) {
    if (block.kind == Block::Kind::section_heading) {
      sections.push_back({.id = *block.section,
                          .heading = block.ordinal.empty() ? block.title : block.ordinal.joined(block.title),
                          .ordinal = std::string(block.ordinal.of(canonical)),
                          .title = without_blanks(block.title.of(canonical)),
                          .body = {block.span.end, block.span.end}});
    } else if (!sections.empty()) {
      add_block(sections.back(), canonical, block);
    }
  }
  choose_sections(sections);
  return sections;
}

}  // namespace gouji
