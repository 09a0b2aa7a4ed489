#include "fix/marked_source.hpp"

#include <stdexcept>

#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::test {

MarkedSource::MarkedSource(std::string_view marked) {
  const std::size_t begin = marked.find('{');
  const std::size_t middle = marked.find('|', begin + 1);
  const std::size_t end = marked.find('}', middle + 1);
  const std::string_view before = marked.substr(0, begin);
  const std::string_view from = marked.substr(begin + 1, middle - begin - 1);
  old.append(before).append(from).append(marked.substr(end + 1));
  expected.append(before).append(marked.substr(middle + 1, end - middle - 1)).append(marked.substr(end + 1));
  changed = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + from.size())};
}

Span MarkedSource::cell(const Reading& reading) const {
  const std::string_view text = reading.canonical.text;
  std::optional<Span> found;
  std::optional<Span> empty;
  for (std::uint32_t at = 0; at < text.size();) {
    const Span here{at, static_cast<std::uint32_t>(utf8::next(text, at))};
    const Span source = reading.canonical.origin.origin(here);
    const bool blank = is_blank(utf8::decode(text, at).value);
    const bool inside = changed.begin <= source.begin && source.end <= changed.end;
    if (static_cast<unsigned char>(text[at]) >= ' ' && inside && !blank) found = found ? found->joined(here) : here;
    if ((text[at] == mark::cell_end || blank) && changed.begin <= source.begin && source.begin <= changed.end && !empty)
      empty = Span{at, at};
    at = here.end;
  }
  if (!found && !empty) throw std::runtime_error("the canonical text has nothing of the marked part");
  return found ? *found : *empty;
}

}  // namespace gouji::test
