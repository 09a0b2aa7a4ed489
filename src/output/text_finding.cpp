#include "output/text_finding.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/excerpt.hpp"
#include "output/place.hpp"
#include "output/printable.hpp"

namespace gouji {
namespace {

constexpr unsigned head_indent = 4;
constexpr unsigned body_indent = 6;
constexpr unsigned excerpt_indent = 8;

/// "a.html:88:12", which many terminals turn into a link.
std::string link_to(const CheckedFile& file, const Region& region) {
  return fmt::format("{}:{}:{}", single_line(file.path), region.line, region.column);
}

void print_head(TextPage& page, const Finding& finding) {
  const std::string level = page.painted(word_for(finding.level, page.language()), paint_of(finding.level));
  const std::string place = page.painted(single_line(finding.place), Paint::bold);
  const std::string rule = page.painted("[" + finding.rule + "]", Paint::dim);
  page.line(head_indent, fmt::format("{} {} {}", level, place, rule));
}

/// The columns of an excerpt: what the terminal leaves; a page of print where there is none.
unsigned room_for_excerpt(unsigned width) {
  constexpr unsigned narrowest = 20;
  constexpr unsigned widest = 160;
  return width == 0 ? widest : std::max(width, excerpt_indent + narrowest) - excerpt_indent;
}

void print_excerpt(TextPage& page, const Finding& finding) {
  if (!finding.excerpt || finding.excerpt->text.empty()) return;
  const PointedLine pointed = point_at(*finding.excerpt, room_for_excerpt(page.style().width), page.style());
  const std::size_t blanks = pointed.carets.find('^');
  page.line(excerpt_indent, pointed.line);
  page.line(excerpt_indent + static_cast<unsigned>(blanks), pointed.carets.substr(blanks), paint_of(finding.level));
}

void print_related(TextPage& page, const CheckedFile& file, const Related& related) {
  std::string text(page.words().related);
  text += single_line(related.message);
  if (related.region) text += fmt::format(fmt::runtime(page.words().in_brackets), link_to(file, *related.region));
  page.line(body_indent, text);
}

void print_suspect(TextPage& page, const CheckedFile& file, const Suspect& suspect) {
  const std::string place = place_in(file, suspect.at, page.language());
  std::string text(page.words().suspect);
  text += fmt::format(fmt::runtime(page.words().change), place, suspect.read, suspect.proposed);
  if (!suspect.reason.empty()) text += fmt::format(fmt::runtime(page.words().in_brackets), suspect.reason);
  page.line(body_indent, text);
}

/// A hint speaks of the one certain cell already; several explanations are listed.
void print_suspects(TextPage& page, const CheckedFile& file, const Finding& finding) {
  if (!finding.hint.empty() && finding.suspects.size() == 1) return;
  for (const Suspect& suspect : finding.suspects) print_suspect(page, file, suspect);
}

/// Titles stand in 《》, document numbers and what has its own 《》 do not.
std::string titled(std::string_view document) {
  const bool plain = document.find("〔") != std::string_view::npos || document.find("《") != std::string_view::npos;
  return plain ? std::string(document) : fmt::format("《{}》", document);
}

void print_basis(TextPage& page, const Finding& finding) {
  const Wording& words = page.words();
  for (const Cite& cite : finding.cites) {
    const std::string quote = fmt::format(fmt::runtime(words.quoted), cite.quote);
    page.line(body_indent, fmt::format("{}{}{}{}{}", words.basis, titled(cite.document), cite.place,
                                       cite.quote.empty() ? "" : words.colon, cite.quote.empty() ? "" : quote));
  }
  if (finding.cites.empty() && !finding.basis.empty()) {
    page.line(body_indent, std::string(words.basis) + finding.basis);
  }
}

/// The head names the place already: a message that begins with it and a colon goes on behind them.
std::string_view without_place(const Finding& finding) {
  const std::string_view message = finding.message;
  if (finding.place.empty() || !message.starts_with(finding.place)) return message;
  const std::string_view rest = message.substr(finding.place.size());
  for (std::string_view colon : {"：", ": "}) {
    if (rest.starts_with(colon)) return rest.substr(colon.size());
  }
  return message;
}

}  // namespace

void print_finding(TextPage& page, const CheckedFile& file, const Finding& finding) {
  const Wording& words = page.words();
  print_head(page, finding);
  page.line(body_indent, single_line(without_place(finding)));
  print_excerpt(page, finding);
  if (finding.region) page.line(body_indent, std::string(words.location) + link_to(file, *finding.region));
  for (const Related& related : finding.related) print_related(page, file, related);
  print_suspects(page, file, finding);
  if (!finding.hint.empty()) page.line(body_indent, std::string(words.hint) + single_line(finding.hint));
  print_basis(page, finding);
}

}  // namespace gouji
