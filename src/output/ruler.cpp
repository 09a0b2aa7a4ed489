#include "output/ruler.hpp"

#include "text/utf8.hpp"

namespace gouji {

std::string_view Ruler::head(std::string_view text, std::size_t columns) const {
  std::size_t end = 0;
  std::size_t used = 0;
  while (end < text.size()) {
    const std::size_t next = utf8::next(text, end);
    used += width(text.substr(end, next - end));
    if (used > columns) break;
    end = next;
  }
  return text.substr(0, end);
}

std::string_view Ruler::tail(std::string_view text, std::size_t columns) const {
  std::size_t begin = text.size();
  std::size_t used = 0;
  while (begin > 0) {
    const std::size_t previous = utf8::previous(text, begin);
    used += width(text.substr(previous, begin - previous));
    if (used > columns) break;
    begin = previous;
  }
  return text.substr(begin);
}

}  // namespace gouji
