#include "pack/rule.hpp"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr std::string_view kinds[] = {"identity",   "edition",   "reading", "presence",  "surplus",     "order",
                                      "wording",    "emptiness", "value",   "equation",  "relation",    "year_relation",
                                      "similarity", "period",    "year",    "title",     "publication", "coverage",
                                      "mention",    "breakdown", "share",   "agreement", "growth",      "loss",
                                      "multiple",   "length",    "pattern", "allowance"};
static_assert(std::size(kinds) == static_cast<std::size_t>(last_kind) + 1);
constexpr std::string_view matters[] = {
    "none",  "unknown", "wrong",  "unseparated", "scrambled", "unplaced",       "placed",       "section",
    "table", "row",     "column", "label",       "bad_count", "blank_total",    "blank_cell",   "late",
    "early", "figure",  "denial", "required",    "forbidden", "without_reason", "unknown_rule", "unused"};
constexpr std::string_view bases[] = {"arithmetic", "quality"};
constexpr std::string_view basis_labels[] = {"表内算术关系", "数据质量"};

template <typename Id, std::size_t Size>
std::optional<Id> named(const std::string_view (&names)[Size], std::string_view name) {
  const auto* found = std::find(std::begin(names), std::end(names), name);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<Id>(found - std::begin(names));
}

}  // namespace

bool Rule::applies_to(Edition edition) const {
  return editions.empty() || std::find(editions.begin(), editions.end(), edition) != editions.end();
}

std::span<const std::string_view> Rule::words_of(std::string_view list) const {
  const auto found =
      std::find_if(word_lists.begin(), word_lists.end(), [list](const WordList& each) { return each.name == list; });
  return found == word_lists.end() ? std::span<const std::string_view>{} : found->words;
}

std::string name_of(const Step& step) {
  const std::string row(step.row ? name_of(*step.row) : std::string_view{});
  const std::string column(step.column ? name_of(*step.column) : std::string_view{});
  return (step.of_previous ? "previous." : "") + row + (step.row && step.column ? "." : "") + column;
}

std::string_view name_of(Kind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}
std::optional<Kind> kind_named(std::string_view name) {
  return named<Kind>(kinds, name);
}
std::string_view name_of(Matter matter) {
  return matters[static_cast<std::size_t>(matter)];
}
std::optional<Matter> matter_named(std::string_view name) {
  return named<Matter>(matters, name);
}
std::string_view name_of(Basis basis) {
  return bases[static_cast<std::size_t>(basis)];
}
std::optional<Basis> basis_named(std::string_view name) {
  return named<Basis>(bases, name);
}
std::string_view label_of(Basis basis) {
  return basis_labels[static_cast<std::size_t>(basis)];
}

}  // namespace gouji
