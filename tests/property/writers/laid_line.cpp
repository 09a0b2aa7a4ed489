#include "property/writers/laid_line.hpp"

#include "property/writers/characters.hpp"

namespace gouji::property {

LaidLine& LaidLine::at(std::size_t column, std::string_view text) {
  if (text.empty()) return *this;
  const std::size_t gap = column > width_ ? column - width_ : text_.empty() ? 0 : 1;
  text_ += std::string(gap, ' ') + std::string(text);
  width_ += gap + width_of(text);
  return *this;
}

LaidLine& LaidLine::centred(std::size_t middle, std::string_view text) {
  const std::size_t half = width_of(text) / 2;
  return at(middle > half ? middle - half : 0, text);
}

std::size_t LaidLine::width_of(std::string_view text) const {
  std::size_t width = 0;
  for (std::string_view character : characters_of(text)) width += counts_double_ && character.size() > 1 ? 2 : 1;
  return width;
}

std::vector<std::string> wrapped(std::string_view label, std::size_t longest) {
  std::vector<std::string> parts(1);
  std::size_t count = 0;
  for (std::string_view character : characters_of(label)) {
    if (count++ == longest) {
      parts.emplace_back();
      count = 1;
    }
    parts.back() += character;
  }
  return parts;
}

}  // namespace gouji::property
