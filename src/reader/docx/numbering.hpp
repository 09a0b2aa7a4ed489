// Stage: reader, docx. The automatic lists that word/numbering.xml defines. It counts nothing.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

namespace gouji {

constexpr std::uint32_t list_levels = 9;

struct ListLevel {
  std::uint32_t start = 0;
  std::string_view format = "decimal";
  std::string_view text;   ///< as written, with %1 … %9 for the numbers of the levels
  std::string_view style;  ///< the paragraph style bound to this level
  std::string_view suffix = "tab";
  std::optional<std::uint32_t> restarts_after;  ///< 1-based level; 0 is never; by default any higher level
  bool is_legal = false;                        ///< every number in plain digits
};

/// Levels by number; those not defined are absent.
using ListLevels = std::map<std::uint32_t, ListLevel>;

/// A list as paragraphs name it: a shared definition, counted together with the other lists of that definition, and
/// what this list has of its own.
struct List {
  std::uint32_t definition = 0;
  ListLevels own_levels;
  std::map<std::uint32_t, std::uint32_t> own_starts;
};

class Numbering {
 public:
  /// Takes views into the tree, which must outlive the object. An empty node has no lists.
  explicit Numbering(pugi::xml_node root);

  /// The list with that `w:numId`; null where there is none.
  [[nodiscard]] const List* find(std::uint32_t id) const;

  /// The level as this list has it; null where it is not defined.
  [[nodiscard]] const ListLevel* level(const List& list, std::uint32_t level) const;

  /// The level that the paragraph style is bound to; 0 where none is.
  [[nodiscard]] std::uint32_t level_of_style(const List& list, std::string_view style) const;

 private:
  [[nodiscard]] const ListLevels& shared_levels(const List& list) const;
  void add_definition(pugi::xml_node node);
  void add_list(pugi::xml_node node);

  std::map<std::uint32_t, ListLevels> definitions_;
  std::map<std::uint32_t, List> lists_;
  std::map<std::uint32_t, std::string_view> links_;               ///< definitions that only refer to a list style
  std::map<std::string_view, std::uint32_t> styled_definitions_;  ///< by the list style that they define
};

}  // namespace gouji
