// Stage: reader, docx. What styles say about text being seen: list membership and hiding, with inheritance.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>

#include <pugixml.hpp>

namespace gouji {

/// `w:numPr`: a paragraph's place in an automatic list. Where a style names the list alone, the list knows the level.
struct ListMembership {
  std::optional<std::uint32_t> list;  ///< `w:numId`; 0 takes the paragraph out of any list
  std::optional<std::uint32_t> level;
  std::string_view style;  ///< the style that says so; empty where the paragraph itself does

  friend bool operator==(const ListMembership&, const ListMembership&) = default;
};

[[nodiscard]] ListMembership list_membership(pugi::xml_node paragraph_properties);

class Styles {
 public:
  /// Takes views into the tree, which must outlive the object. An empty node has no styles.
  explicit Styles(pugi::xml_node root);

  /// The list that paragraphs of this style belong to. "" is the default paragraph style.
  [[nodiscard]] ListMembership list_of(std::string_view style) const;

  /// Whether text of this style is hidden.
  [[nodiscard]] bool hides(std::string_view style) const;

 private:
  struct Style {
    std::string_view based_on;
    std::optional<ListMembership> list;
    std::optional<bool> hides;
  };
  template <typename Field>
  [[nodiscard]] std::optional<Field> inherited(std::string_view style, std::optional<Field> Style::*field) const;

  std::map<std::string_view, Style> styles_;
  std::string_view default_style_;
};

}  // namespace gouji
