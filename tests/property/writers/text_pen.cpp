#include "property/writers/text_pen.hpp"

#include "property/writers/characters.hpp"

namespace gouji::property {

void TextPen::paragraph(std::string_view text) {
  line(text);
  if (spaced_) line("");
}

std::string text_of(const SoundReport& report, TextPen&& pen, Choices& choices) {
  write_down(report, pen);
  return with_some_line_ends(std::move(pen).text(), choices);
}

}  // namespace gouji::property
