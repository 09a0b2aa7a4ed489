#include "output/tally.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/wording.hpp"

namespace gouji {

void Tally::add(const CheckedFile& file) {
  for (const Finding& finding : file.findings) {
    ++(finding.suppressed ? suppressed : levels[static_cast<std::size_t>(finding.level)]);
  }
}

std::string in_words(const Tally& tally, Language language) {
  std::vector<std::string> parts;
  for (const Level level : {Level::error, Level::warning, Level::info}) {
    const int number = tally.levels[static_cast<std::size_t>(level)];
    if (number > 0) parts.push_back(counted(number, level, language));
  }
  return fmt::format("{}", fmt::join(parts, wording_of(language).list_comma));
}

bool is_sound(const CheckedFile& file) {
  const bool silent = std::all_of(file.findings.begin(), file.findings.end(),
                                  [](const Finding& finding) { return finding.suppressed.has_value(); });
  const bool checked = std::all_of(file.unchecked.begin(), file.unchecked.end(),
                                   [](const Unchecked& entry) { return entry.not_supplied; });
  return !file.error && silent && checked;
}

}  // namespace gouji
