#include "parse/section_choice.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <tuple>

namespace gouji {
namespace {

constexpr std::size_t shortest_contents = 3;  // headings

std::size_t index_of(const Section& section) {
  return static_cast<std::size_t>(section.id);
}

/// How many sections from `begin` on could be a list of contents: headings in the form's order on each other. What
/// follows the list stands behind its last heading.
std::size_t contents_at(const std::vector<Section>& sections, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < sections.size() && sections[end - 1].body.empty() && sections[end - 1].id < sections[end].id) ++end;
  return end - begin;
}

/// A list of contents repeats the headings; headings without any text between them do not.
void drop_contents(std::vector<Section>& sections) {
  std::array<std::size_t, section_count> times{};
  for (const Section& section : sections) ++times[index_of(section)];
  std::vector<Section> kept;
  for (std::size_t i = 0; i < sections.size();) {
    const std::size_t size = contents_at(sections, i);
    const auto begin = sections.begin() + static_cast<std::ptrdiff_t>(i);
    const auto end = begin + static_cast<std::ptrdiff_t>(size);
    const auto repeated = std::count_if(begin, end, [&](const Section& each) { return times[index_of(each)] > 1; });
    if (size < shortest_contents || 2 * repeated <= static_cast<std::ptrdiff_t>(size))
      kept.insert(kept.end(), begin, end);
    i += size;
  }
  sections = std::move(kept);
}

/// Sections in the form's order, each once.
struct Chain {
  std::vector<std::size_t> members;
  std::size_t bytes = 0;  ///< of their bodies

  [[nodiscard]] bool is_better_than(const Chain& other) const {
    return std::tuple(members.size(), bytes) > std::tuple(other.members.size(), other.bytes);
  }
};

/// The longest chain, and the fullest of the longest.
Chain best_chain(const std::vector<Section>& sections) {
  std::array<Chain, section_count> ending;  // the best chain that ends with each section of the form
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto id = index_of(sections[i]);
    Chain chain;
    for (std::size_t before = 0; before < id; ++before) {
      if (ending[before].is_better_than(chain)) chain = ending[before];
    }
    chain.members.push_back(i);
    chain.bytes += sections[i].body.size();
    if (chain.is_better_than(ending[id])) ending[id] = std::move(chain);
  }
  return *std::max_element(ending.begin(), ending.end(),
                           [](const Chain& a, const Chain& b) { return b.is_better_than(a); });
}

/// What looked like a heading is text of the section that it stands in.
void absorb(Section& section, const Section& part) {
  section.body.end = part.body.end;
  section.cut = section.cut || part.cut;
  section.has_picture = section.has_picture || part.has_picture;
  section.prose += part.ordinal + part.title + part.prose;
}

/// Of several sections with one id: the one that stands where the form has it, else the fullest.
void drop_repeated(std::vector<Section>& sections) {
  constexpr auto none = SIZE_MAX;
  std::array<std::size_t, section_count> chosen;
  chosen.fill(none);
  for (std::size_t i : best_chain(sections).members) chosen[index_of(sections[i])] = i;
  const std::array<std::size_t, section_count> in_order = chosen;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const auto id = index_of(sections[i]);
    const bool fuller = chosen[id] == none || sections[i].body.size() > sections[chosen[id]].body.size();
    if (in_order[id] == none && fuller) chosen[id] = i;
  }
  std::vector<Section> kept;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    if (chosen[index_of(sections[i])] == i) {
      kept.push_back(std::move(sections[i]));
    } else if (!kept.empty()) {
      absorb(kept.back(), sections[i]);
    }
  }
  sections = std::move(kept);
}

}  // namespace

void choose_sections(std::vector<Section>& sections) {
  drop_contents(sections);
  drop_repeated(sections);
}

}  // namespace gouji
