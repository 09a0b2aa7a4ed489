// Stage: reader, docx. Counts the automatic lists while paragraphs pass by and writes the label that Word shows in
// front of each: "一、", "（二）", "1.1".
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <pugixml.hpp>

#include "reader/docx/numbering.hpp"
#include "reader/docx/styles.hpp"

namespace gouji {

class ListLabels {
 public:
  /// Both must outlive the object.
  ListLabels(const Styles& styles, const Numbering& numbering) : styles_(styles), numbering_(numbering) {}

  /// Counts the paragraph with these properties (`w:pPr`, possibly absent). Its label with a space behind it unless the
  /// list wants none; "" where it has none or only a bullet. Paragraphs must come in the order of the document.
  [[nodiscard]] std::string next(pugi::xml_node paragraph_properties);

 private:
  using Counts = std::array<std::optional<std::uint32_t>, list_levels>;
  struct ListPlace {
    std::uint32_t id;
    const List& list;
    std::uint32_t level;
  };

  [[nodiscard]] std::optional<ListPlace> place_of_paragraph(pugi::xml_node properties) const;
  [[nodiscard]] std::uint32_t start_of(const List& list, std::uint32_t level) const;
  const Counts& count(const ListPlace& place);
  void restart_lower_levels(Counts& counts, const ListPlace& place) const;
  [[nodiscard]] std::string write(const ListPlace& place, const ListLevel& level, const Counts& counts) const;

  const Styles& styles_;
  const Numbering& numbering_;
  std::map<std::uint32_t, Counts> counts_;                     ///< by definition
  std::set<std::pair<std::uint32_t, std::uint32_t>> started_;  ///< lists and levels whose own start is used up
};

}  // namespace gouji
