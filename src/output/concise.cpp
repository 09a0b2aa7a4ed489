#include "output/concise.hpp"

#include <iterator>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/wording.hpp"

namespace gouji {
namespace {

using Out = std::back_insert_iterator<std::string>;

void print_finding(Out out, std::string_view path, const Finding& finding, const Wording& words) {
  const Region at = finding.region.value_or(Region{});
  fmt::format_to(out, "{}:{}:{}: {}: {}", path, at.line, at.column, name_of(finding.level),
                 single_line(finding.message));
  const bool needs_place = !finding.region && !finding.place.empty();
  if (needs_place) fmt::format_to(out, fmt::runtime(words.in_brackets), single_line(finding.place));
  fmt::format_to(out, " [{}]\n", finding.rule);
}

void print_error(Out out, std::string_view path, const ReadError& error) {
  fmt::format_to(out, "{}:1:1: error: {} [unreadable]\n", path, single_line(error.message));
}

void print_notice(Out out, const Notice& notice) {
  fmt::format_to(out, "{}:{}:{}: {}: {} [settings]\n", single_line(notice.place.file), notice.place.line,
                 notice.place.column, name_of(notice.level), single_line(notice.message));
}

}  // namespace

std::string print_concise(const RunResult& result, Language language) {
  std::string text;
  for (const CheckedFile& file : result.files) {
    const std::string path = single_line(file.path);
    if (file.error) print_error(std::back_inserter(text), path, *file.error);
    for (const Finding& finding : file.findings) {
      if (!finding.suppressed) print_finding(std::back_inserter(text), path, finding, wording_of(language));
    }
  }
  for (const Notice& notice : result.notices) print_notice(std::back_inserter(text), notice);
  return text;
}

}  // namespace gouji
