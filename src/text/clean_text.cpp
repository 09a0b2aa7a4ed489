#include "text/clean_text.hpp"

#include "text/utf8.hpp"

namespace gouji {

namespace {

constexpr bool ends_line(char32_t value) {
  return value >= '\n' && value <= '\r';
}  // LF VT FF CR
constexpr bool is_control(char32_t value) {
  return (value < ' ' && value != '\t' && value != '\n') || value == 0x7F;
}

}  // namespace

void CleanText::copy(std::string_view run, std::uint32_t origin) {
  const std::size_t taken = after_return_ && run.starts_with('\n') ? 1 : 0;
  after_return_ = false;
  const std::uint32_t begin = here();
  text_ += run.substr(taken);
  note_origin({begin, here()}, origin + static_cast<std::uint32_t>(taken), here() - begin);
}

void CleanText::put(CodePoint character, std::uint32_t origin) {
  const bool ends_return = after_return_ && character.value == '\n';
  after_return_ = character.value == '\r';
  if (ends_return) return;
  if (ends_line(character.value)) character.value = '\n';
  const bool damaged = !character.valid || is_control(character.value);
  const std::uint32_t begin = here();
  utf8::append(text_, damaged ? replacement_character : character.value);
  note_origin({begin, here()}, origin, character.size);
  if (damaged) note_damage({begin, here()});
}

void CleanText::note_origin(Span written, std::uint32_t origin, std::uint32_t origin_size) {
  const bool same_size = written.size() == origin_size;
  if (origin_.is_identity()) {
    if (written.empty() || (same_size && written.begin == origin)) return;
    if (written.begin > 0) origin_.append(0, 0);
  }
  origin_.append(written.begin, origin, same_size ? 1 : written.size(), same_size ? 1 : origin_size);
}

void CleanText::note_damage(Span place) {
  if (!damaged_.empty() && damaged_.back().end == place.begin) {
    damaged_.back().end = place.end;
  } else {
    damaged_.push_back(place);
  }
}

}  // namespace gouji
