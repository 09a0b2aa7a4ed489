#include "reader/docx/styles.hpp"

#include "reader/docx/xml.hpp"

namespace gouji {
namespace {

/// Word itself stops at eleven; the bound also ends circles.
constexpr int longest_ancestry = 32;

std::optional<bool> toggled(pugi::xml_node toggle) {
  return toggle ? std::optional(is_on(toggle)) : std::nullopt;
}

}  // namespace

ListMembership list_membership(pugi::xml_node paragraph_properties) {
  const pugi::xml_node numbering = child_of(paragraph_properties, "numPr");
  ListMembership found;
  if (const auto list = child_of(numbering, "numId")) found.list = number_of(value_of(list), 0);
  if (const auto level = child_of(numbering, "ilvl")) found.level = number_of(value_of(level), 0);
  return found;
}

Styles::Styles(pugi::xml_node root) {
  for (pugi::xml_node node : root.children()) {
    if (local_name(node) != "style") continue;
    const std::string_view id = attribute_of(node, "styleId");
    Style style{.based_on = value_of(child_of(node, "basedOn")),
                .list = {},
                .hides = toggled(child_of(child_of(node, "rPr"), "vanish"))};
    ListMembership list = list_membership(child_of(node, "pPr"));
    list.style = id;
    if (list.list) style.list = list;
    styles_.emplace(id, style);
    const bool is_default = attribute_of(node, "default") == "1" || attribute_of(node, "default") == "true";
    if (is_default && attribute_of(node, "type") == "paragraph") default_style_ = id;
  }
}

template <typename Field>
std::optional<Field> Styles::inherited(std::string_view style, std::optional<Field> Style::*field) const {
  for (int step = 0; step < longest_ancestry; ++step) {
    const auto found = styles_.find(style);
    if (found == styles_.end()) return std::nullopt;
    if (found->second.*field) return found->second.*field;
    style = found->second.based_on;
  }
  return std::nullopt;
}

ListMembership Styles::list_of(std::string_view style) const {
  return inherited(style.empty() ? default_style_ : style, &Style::list).value_or(ListMembership{});
}

bool Styles::hides(std::string_view style) const {
  return !style.empty() && inherited(style, &Style::hides).value_or(false);
}

}  // namespace gouji
