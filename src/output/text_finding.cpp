#include "output/text_finding.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/excerpt.hpp"
#include "output/place.hpp"
#include "output/printable.hpp"
#include "output/text_explanations.hpp"
#include "output/text_picture.hpp"

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

/// A message that begins with a place that its reader knows goes on behind it and the colon.
std::string_view without_place(std::string_view message, std::string_view place) {
  if (place.empty() || !message.starts_with(place)) return message;
  const std::string_view rest = message.substr(place.size());
  for (std::string_view colon : {"：", ": "}) {
    if (rest.starts_with(colon)) return rest.substr(colon.size());
  }
  return message;
}

void print_related(TextPage& page, const CheckedFile& file, const Finding& finding, const Related& related) {
  const Wording& words = page.words();
  std::string text(related.rule.empty() ? words.related : words.broken);
  text += single_line(related.at == finding.at ? without_place(related.message, finding.place) : related.message);
  if (related.region && related.region != finding.region) {
    text += fmt::format(fmt::runtime(words.in_brackets), link_to(file, *related.region));
  }
  page.line(body_indent, text);
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

/// The table itself says more than one line of it.
bool print_shown(TextPage& page, const Finding& finding) {
  if (finding.picture && print_picture(page, excerpt_indent, *finding.picture, paint_of(finding.level))) return true;
  print_excerpt(page, finding);
  return false;
}

}  // namespace

void print_finding(TextPage& page, const CheckedFile& file, const Finding& finding) {
  const Wording& words = page.words();
  print_head(page, finding);
  page.line(body_indent, single_line(without_place(finding.message, finding.place)));
  const bool pictured = print_shown(page, finding);
  if (finding.region) page.line(body_indent, std::string(words.location) + link_to(file, *finding.region));
  // A picture of one equation shows all that takes part in it; others that are broken have findings of their own.
  if (!pictured || has_certain_cause(finding)) {
    for (const Related& related : finding.related) print_related(page, file, finding, related);
  }
  print_explanations(page, body_indent, file, finding);
  if (!finding.hint.empty()) page.line(body_indent, std::string(words.hint) + single_line(finding.hint));
  print_basis(page, finding);
}

}  // namespace gouji
