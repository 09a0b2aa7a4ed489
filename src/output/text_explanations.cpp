#include "output/text_explanations.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include <fmt/format.h>

#include "output/place.hpp"
#include "output/printable.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_explanations = 5;
constexpr std::size_t most_cells = 3;

using Explanation = std::span<const Suspect>;  ///< cells that are changed together

std::vector<Explanation> explanations_of(const Finding& finding) {
  std::vector<Explanation> all;
  for (auto begin = finding.suspects.begin(); begin != finding.suspects.end();) {
    const auto end = std::find_if(begin, finding.suspects.end(), [begin](const Suspect& suspect) {
      return suspect.explanation != begin->explanation;
    });
    all.emplace_back(begin, end);
    begin = end;
  }
  return all;
}

class ExplanationPrinter {
 public:
  ExplanationPrinter(const TextPage& page, const CheckedFile& file)
      : words_(page.words()), language_(page.language()), file_(file) {}

  [[nodiscard]] std::string in_words(Explanation cells) const {
    const std::string reason = common_reason(cells);
    std::string text(words_.suspect);
    if (cells.size() > 1) text += fmt::format(fmt::runtime(words_.together), cells.size());
    const std::size_t shown = std::min(cells.size(), most_cells);
    for (std::size_t at = 0; at < shown; ++at) {
      if (at > 0) text += at + 1 == cells.size() ? words_.last_comma : words_.list_comma;
      text += change(cells[at]);
      if (reason.empty()) text += in_brackets(cells[at].reason);
    }
    if (shown < cells.size()) text += words_.and_others;
    return text + in_brackets(reason);
  }

 private:
  /// Empty where the cells have several.
  static std::string common_reason(Explanation cells) {
    const bool common = std::all_of(cells.begin(), cells.end(),
                                    [&](const Suspect& suspect) { return suspect.reason == cells.front().reason; });
    return common ? cells.front().reason : "";
  }

  [[nodiscard]] std::string change(const Suspect& suspect) const {
    const std::string read = suspect.read.empty() ? std::string(words_.blank) : single_line(suspect.read);
    return fmt::format(fmt::runtime(words_.change), place_in(file_, suspect.at, language_), read,
                       single_line(suspect.proposed));
  }

  [[nodiscard]] std::string in_brackets(const std::string& reason) const {
    return reason.empty() ? "" : fmt::format(fmt::runtime(words_.in_brackets), single_line(reason));
  }

  const Wording& words_;
  Language language_;
  const CheckedFile& file_;
};

/// The first that has the same explanations, which may be the finding itself.
const Finding& first_of_fault(const CheckedFile& file, const Finding& finding) {
  const auto found = std::find_if(file.findings.begin(), file.findings.end(), [&](const Finding& other) {
    return !other.suppressed && other.suspects == finding.suspects;
  });
  return found == file.findings.end() ? finding : *found;
}

}  // namespace

void print_explanations(TextPage& page, unsigned indent, const CheckedFile& file, const Finding& finding) {
  if (finding.suspects.empty() || has_certain_cause(finding)) return;
  const Wording& words = page.words();
  if (const Finding& first = first_of_fault(file, finding); &first != &finding) {
    return page.line(indent, fmt::format(fmt::runtime(words.explained_above), single_line(first.place)));
  }
  const std::vector<Explanation> all = explanations_of(finding);
  const std::size_t shown = std::min(all.size(), most_explanations);
  const ExplanationPrinter printer(page, file);
  for (std::size_t at = 0; at < shown; ++at) page.line(indent, printer.in_words(all[at]));
  if (shown < all.size()) page.line(indent, fmt::format(fmt::runtime(words.more_possible), all.size() - shown));
}

}  // namespace gouji
