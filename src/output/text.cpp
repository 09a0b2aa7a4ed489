#include "output/text.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/tally.hpp"
#include "output/text_file.hpp"
#include "output/text_notices.hpp"
#include "output/text_unchecked.hpp"

namespace gouji {
namespace {

/// "3 个查出问题，1 个没有发现问题，1 个无法读取"
std::string files_in_words(const RunResult& result, const Wording& words) {
  const auto unreadable = static_cast<std::size_t>(summarise(result).unreadable);
  const auto sound = static_cast<std::size_t>(std::count_if(result.files.begin(), result.files.end(), is_sound));
  std::vector<std::string> kinds;
  const auto add = [&kinds](std::string_view wording, std::size_t number) {
    if (number > 0) kinds.push_back(fmt::format(fmt::runtime(wording), number));
  };
  add(words.files_with_findings, result.files.size() - sound - unreadable);
  add(words.files_without, sound);
  add(words.files_unreadable, unreadable);
  return fmt::format("{}", fmt::join(kinds, words.comma));
}

void print_total(TextPage& page, const RunResult& result) {
  const Wording& words = page.words();
  Tally tally;
  for (const CheckedFile& file : result.files) tally.add(file);
  std::string text = fmt::format(fmt::runtime(words.files), result.files.size());
  text.append(files_in_words(result, words)).append(words.stop);
  if (!tally.empty()) {
    text.append(words.next_sentence).append(fmt::format(fmt::runtime(words.found), in_words(tally, page.language())));
  }
  page.blank_line();
  page.line(0, text, Paint::bold);
}

}  // namespace

std::string print_text(const RunResult& result, Language language, Style style) {
  TextPage page(style, language);
  for (const CheckedFile& file : result.files) {
    if (&file != result.files.data()) page.blank_line();
    print_file(page, file);
  }
  if (result.files.size() > 1) print_total(page, result);
  print_not_supplied(page, result);
  print_notices(page, result);
  return page.text();
}

}  // namespace gouji
