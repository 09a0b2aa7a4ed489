#include "output/text_file.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/place.hpp"
#include "output/printable.hpp"
#include "output/tally.hpp"
#include "output/text_finding.hpp"
#include "output/text_suppressed.hpp"
#include "output/text_unchecked.hpp"

namespace gouji {
namespace {

Tally tally_of(const CheckedFile& file) {
  Tally tally;
  tally.add(file);
  return tally;
}

std::string edition_in_words(const ReportSummary& report, const Wording& words) {
  if (!report.edition) return std::string(words.unknown);
  return fmt::format(fmt::runtime(words.edition_name), name_of(*report.edition));
}

void print_unreadable(TextPage& page, const CheckedFile& file) {
  const Wording& words = page.words();
  std::string text(words.unreadable);
  if (file.error->offset) text += fmt::format(fmt::runtime(words.at_byte), *file.error->offset);
  page.line(0, fmt::format("{}{}{}{}{}", page.painted(single_line(file.path), Paint::bold), words.colon,
                           page.painted(text, Paint::red), words.colon, single_line(file.error->message)));
}

/// The sentence that follows another one, or nothing.
std::string suppressed_in_words(const Tally& tally, const Wording& words) {
  if (tally.suppressed == 0) return "";
  return std::string(words.next_sentence) + fmt::format(fmt::runtime(words.suppressed), tally.suppressed);
}

std::string title_and_edition(const ReportSummary& report, const Wording& words) {
  const std::string edition = edition_in_words(report, words);
  return report.title.empty() ? edition : fmt::format("{}{}{}", single_line(report.title), words.comma, edition);
}

void print_sound(TextPage& page, const CheckedFile& file) {
  const Wording& words = page.words();
  std::string text = page.painted(single_line(file.path), Paint::bold);
  text.append(words.colon).append(page.painted(words.nothing_found, Paint::green));
  if (file.report) text += fmt::format(fmt::runtime(words.in_brackets), title_and_edition(*file.report, words));
  text.append(words.stop).append(suppressed_in_words(tally_of(file), words));
  page.line(0, text);
  if (page.style().shows_suppressed) print_suppressed(page, file);
}

void print_identity(TextPage& page, const ReportSummary& report) {
  const Wording& words = page.words();
  const std::string organ = report.organ.empty() ? std::string(words.unknown) : single_line(report.organ);
  const std::string year = report.year ? std::to_string(*report.year) : std::string(words.unknown);
  if (!report.title.empty()) page.line(2, single_line(report.title));
  page.line(2, fmt::format("{}{}{}{}{}{}{}{}", words.organ, organ, words.semicolon, words.year, year, words.semicolon,
                           words.edition, edition_in_words(report, words)));
}

void print_summary(TextPage& page, const CheckedFile& file) {
  const Wording& words = page.words();
  const Tally tally = tally_of(file);
  const std::string found = tally.empty() ? std::string(words.nothing_else_found)
                                          : fmt::format(fmt::runtime(words.found), in_words(tally, page.language()));
  page.line(2, found + suppressed_in_words(tally, words));
}

std::vector<const Finding*> in_order_of_form(const CheckedFile& file) {
  std::vector<const Finding*> ordered;
  for (const Finding& finding : file.findings) {
    if (!finding.suppressed) ordered.push_back(&finding);
  }
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Finding* left, const Finding* right) { return order_of(left->at) < order_of(right->at); });
  return ordered;
}

void print_findings(TextPage& page, const CheckedFile& file) {
  const Finding* previous = nullptr;
  for (const Finding* finding : in_order_of_form(file)) {
    page.blank_line();
    if (previous == nullptr || order_of(previous->at) != order_of(finding->at)) {
      page.line(2, heading_of(finding->at, page.language()), Paint::bold);
    }
    print_finding(page, file, *finding);
    previous = finding;
  }
}

}  // namespace

void print_file(TextPage& page, const CheckedFile& file) {
  if (file.error) return print_unreadable(page, file);
  if (is_sound(file)) return print_sound(page, file);
  page.line(0, single_line(file.path), Paint::bold);
  if (file.report) print_identity(page, *file.report);
  print_unchecked_tables(page, file);
  print_summary(page, file);
  print_findings(page, file);
  if (page.style().shows_suppressed) print_suppressed(page, file);
  print_unchecked_rules(page, file);
}

}  // namespace gouji
