#include "output/text_unchecked.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "output/place.hpp"
#include "output/printable.hpp"

namespace gouji {
namespace {

using Names = std::vector<std::string>;

void add_once(Names& names, const std::string& name) {
  if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// The rules that one reason keeps from one place.
struct Obstacle {
  std::string place;
  std::string reason;
  bool whole = false;
  Names rules;
};

/// In the order in which they first appear; a report has a few dozen entries at most.
template <typename Wanted>
std::vector<Obstacle> obstacles(const CheckedFile& file, Language language, Wanted wanted) {
  std::vector<Obstacle> found;
  for (const Unchecked& entry : file.unchecked) {
    if (!wanted(entry)) continue;
    const std::string place = place_in(file, entry.at, language);
    auto at = std::find_if(found.begin(), found.end(), [&](const Obstacle& obstacle) {
      return obstacle.place == place && obstacle.reason == entry.reason && obstacle.whole == entry.whole;
    });
    if (at == found.end()) at = found.insert(found.end(), {place, entry.reason, entry.whole, {}});
    add_once(at->rules, entry.rule);
  }
  return found;
}

bool concerns_table(const Unchecked& entry) {
  return !entry.not_supplied && entry.at.table && !entry.at.row && !entry.at.column;
}

std::string reason_of(const Obstacle& obstacle) {
  return single_line(without_stop(obstacle.reason));
}

}  // namespace

void print_unchecked_tables(TextPage& page, const CheckedFile& file) {
  for (const Obstacle& obstacle : obstacles(file, page.language(), concerns_table)) {
    const std::string_view pattern = obstacle.whole ? page.words().table_unchecked : page.words().table_half_checked;
    page.line(2, fmt::format(fmt::runtime(pattern), obstacle.place, reason_of(obstacle)), Paint::yellow);
  }
}

void print_unchecked_rules(TextPage& page, const CheckedFile& file) {
  const Wording& words = page.words();
  const auto found = obstacles(file, page.language(), [](const Unchecked& entry) { return !entry.not_supplied; });
  if (found.empty()) return;
  page.blank_line();
  page.line(2, words.unchecked, Paint::bold);
  for (const Obstacle& obstacle : found) {
    page.line(4, fmt::format("{}{}{}", obstacle.place, words.colon, reason_of(obstacle)));
    page.line(6, fmt::format("{}", fmt::join(obstacle.rules, words.list_comma)), Paint::dim);
  }
}

void print_not_supplied(TextPage& page, const RunResult& result) {
  Names rules;
  Names reasons;
  for (const CheckedFile& file : result.files) {
    for (const Unchecked& entry : file.unchecked) {
      if (!entry.not_supplied) continue;
      add_once(rules, entry.rule);
      add_once(reasons, std::string(without_stop(entry.reason)));
    }
  }
  if (rules.empty()) return;
  const Wording& words = page.words();
  page.blank_line();
  page.line(0,
            fmt::format(fmt::runtime(words.not_supplied), rules.size(), fmt::join(rules, words.list_comma),
                        fmt::join(reasons, words.semicolon)),
            Paint::dim);
}

}  // namespace gouji
