#include "output/text_suppressed.hpp"

#include <fmt/format.h>

#include "output/printable.hpp"

namespace gouji {
namespace {

constexpr unsigned head_indent = 4;
constexpr unsigned body_indent = 6;

/// "gouji.yaml第 12 行"; of a file without lines its name.
std::string words_of(const SettingPlace& place, const Wording& words) {
  const std::string file = single_line(place.file);
  return place.line == 0 ? file : fmt::format(fmt::runtime(words.silenced_at), file, place.line);
}

}  // namespace

std::string suppression_in_words(const Suppression& suppression, const Wording& words) {
  std::vector<std::string> parts{std::string(words.silenced_by[static_cast<std::size_t>(suppression.by)])};
  if (!suppression.place.file.empty()) parts.push_back(words_of(suppression.place, words));
  if (!suppression.owner.empty())
    parts.push_back(fmt::format(fmt::runtime(words.owner), single_line(suppression.owner)));
  if (suppression.until) parts.push_back(fmt::format(fmt::runtime(words.until), to_string(*suppression.until)));
  const std::string by = fmt::format("{}", fmt::join(parts, words.comma));
  return std::string(words.reason) + single_line(suppression.reason) + fmt::format(fmt::runtime(words.in_brackets), by);
}

namespace {

void print_one(TextPage& page, const Finding& finding) {
  page.line(head_indent, fmt::format("{} {} {}", word_for(finding.level, page.language()), single_line(finding.place),
                                     page.painted("[" + finding.rule + "]", Paint::dim)));
  page.line(body_indent, single_line(finding.message));
  page.line(body_indent, suppression_in_words(*finding.suppressed, page.words()));
}

}  // namespace

void print_suppressed(TextPage& page, const CheckedFile& file) {
  bool is_first = true;
  for (const Finding& finding : file.findings) {
    if (!finding.suppressed) continue;
    if (is_first) {
      page.blank_line();
      page.line(2, page.words().silenced, Paint::bold);
    }
    is_first = false;
    print_one(page, finding);
  }
}

}  // namespace gouji
