#include "reader/docx/list_labels.hpp"

#include <algorithm>
#include <string_view>

#include "reader/docx/list_number.hpp"
#include "reader/docx/xml.hpp"
#include "reader/docx/xml_text.hpp"

namespace gouji {
namespace {

/// Word has room for 31 characters.
constexpr std::size_t longest_pattern = 99;

bool restarts(const ListLevel* level, std::uint32_t after) {
  if (!level || !level->restarts_after) return true;
  return after < *level->restarts_after;
}

bool is_level_sign(char c) {
  return '1' <= c && c <= '9';
}

}  // namespace

std::optional<ListLabels::ListPlace> ListLabels::place_of_paragraph(pugi::xml_node properties) const {
  const ListMembership own = list_membership(properties);
  const ListMembership by_style =
      own.list ? ListMembership{} : styles_.list_of(value_of(child_of(properties, "pStyle")));
  const std::uint32_t id = own.list ? *own.list : by_style.list.value_or(0);
  const List* list = numbering_.find(id);
  if (!list) return std::nullopt;
  const auto level = own.level ? own.level : by_style.level;
  const std::uint32_t bound = level ? *level : numbering_.level_of_style(*list, by_style.style);
  return ListPlace{id, *list, std::min(bound, list_levels - 1)};
}

std::uint32_t ListLabels::start_of(const List& list, std::uint32_t level) const {
  if (const auto own = list.own_starts.find(level); own != list.own_starts.end()) return own->second;
  const ListLevel* defined = numbering_.level(list, level);
  return defined ? defined->start : 0;
}

void ListLabels::restart_lower_levels(Counts& counts, const ListPlace& place) const {
  for (std::uint32_t lower = place.level + 1; lower < list_levels; ++lower) {
    if (restarts(numbering_.level(place.list, lower), place.level)) counts[lower].reset();
  }
}

const ListLabels::Counts& ListLabels::count(const ListPlace& place) {
  Counts& counts = counts_[place.list.definition];
  std::optional<std::uint32_t>& number = counts[place.level];
  const bool has_own_start = place.list.own_starts.contains(place.level);
  const bool begins_anew = has_own_start && started_.emplace(place.id, place.level).second;
  number = number && !begins_anew ? *number + 1 : start_of(place.list, place.level);
  restart_lower_levels(counts, place);
  return counts;
}

std::string ListLabels::write(const ListPlace& place, const ListLevel& level, const Counts& counts) const {
  const std::string pattern = text_of_attribute(level.text);
  std::string label;
  if (pattern.size() > longest_pattern) return label;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    if (pattern[at] != '%' || at + 1 == pattern.size() || !is_level_sign(pattern[at + 1])) {
      label += pattern[at];
      continue;
    }
    const auto shown = static_cast<std::uint32_t>(pattern[++at] - '1');
    const ListLevel* format = numbering_.level(place.list, shown);
    const std::uint32_t number = counts[shown].value_or(start_of(place.list, shown));
    label += list_number(level.is_legal || !format ? "decimal" : format->format, number);
  }
  return label;
}

std::string ListLabels::next(pugi::xml_node paragraph_properties) {
  const auto place = place_of_paragraph(paragraph_properties);
  const ListLevel* level = place ? numbering_.level(place->list, place->level) : nullptr;
  if (!level) return {};
  const Counts& counts = count(*place);
  if (level->format == "bullet") return {};
  std::string label = write(*place, *level, counts);
  return label.empty() || level->suffix == "nothing" ? label : label + " ";
}

}  // namespace gouji
