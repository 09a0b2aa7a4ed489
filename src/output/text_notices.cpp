#include "output/text_notices.hpp"

#include <fmt/format.h>

#include "output/printable.hpp"

namespace gouji {

void print_notices(TextPage& page, const RunResult& result) {
  if (result.notices.empty()) return;
  const Wording& words = page.words();
  page.blank_line();
  page.line(0, words.notices, Paint::bold);
  for (const Notice& notice : result.notices) {
    const std::string place = fmt::format("{}:{}", single_line(notice.place.file), notice.place.line);
    page.line(2,
              fmt::format("{}{}{}{}{}", page.painted(word_for(notice.level, page.language()), paint_of(notice.level)),
                          words.colon, place, words.colon, single_line(notice.message)));
  }
}

}  // namespace gouji
