#include "output/github.hpp"

#include <iterator>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/wording.hpp"

namespace gouji {
namespace {

using Out = std::back_insert_iterator<std::string>;

std::string_view command_of(Level level) {
  return level == Level::info ? "notice" : name_of(level);
}

/// Escapes the characters that would end the text, as %XX.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char byte : text) {
    if (special.find(byte) == std::string_view::npos) {
      result += byte;
    } else {
      fmt::format_to(std::back_inserter(result), "%{:02X}", static_cast<unsigned>(byte));
    }
  }
  return result;
}

std::string body(std::string_view text) {
  return escaped(valid_utf8(text), "%\r\n");
}
std::string property(std::string_view text) {
  return escaped(valid_utf8(text), "%\r\n:,");
}

/// Columns are read only where a region lies in one line.
void print_region(Out out, const Region& region) {
  fmt::format_to(out, ",line={},endLine={}", region.line, region.end_line);
  if (region.line == region.end_line) fmt::format_to(out, ",col={},endColumn={}", region.column, region.end_column);
}

void print_finding(Out out, const CheckedFile& file, const Finding& finding, const Wording& words) {
  fmt::format_to(out, "::{} file={}", command_of(finding.level), property(file.path));
  if (finding.region) print_region(out, *finding.region);
  fmt::format_to(out, ",title={}::{}", property(fmt::format("{} [{}]", finding.place, finding.rule)),
                 body(finding.message));
  if (!finding.hint.empty()) fmt::format_to(out, "%0A{}{}", words.hint, body(finding.hint));
  fmt::format_to(out, "\n");
}

void print_error(Out out, const CheckedFile& file, const Wording& words) {
  fmt::format_to(out, "::error file={},title={}::{}\n", property(file.path), words.unreadable,
                 body(file.error->message));
}

void print_notice(Out out, const Notice& notice) {
  fmt::format_to(out, "::{} file={},line={},col={}::{}\n", command_of(notice.level), property(notice.place.file),
                 notice.place.line, notice.place.column, body(notice.message));
}

}  // namespace

std::string print_github(const RunResult& result, Language language) {
  const Wording& words = wording_of(language);
  std::string text;
  for (const CheckedFile& file : result.files) {
    if (file.error) print_error(std::back_inserter(text), file, words);
    for (const Finding& finding : file.findings) {
      if (!finding.suppressed) print_finding(std::back_inserter(text), file, finding, words);
    }
  }
  for (const Notice& notice : result.notices) print_notice(std::back_inserter(text), notice);
  return text;
}

}  // namespace gouji
