#include "reader/docx/numbering.hpp"

#include "reader/docx/xml.hpp"

namespace gouji {
namespace {

constexpr std::uint32_t no_id = 0xFFFFFFFF;

std::string_view value_or(pugi::xml_node node, std::string_view absent) {
  return node ? value_of(node) : absent;
}

ListLevel read_level(pugi::xml_node node) {
  ListLevel level{.start = number_of(value_of(child_of(node, "start")), 0),
                  .format = value_or(child_of(node, "numFmt"), "decimal"),
                  .text = value_of(child_of(node, "lvlText")),
                  .style = value_of(child_of(node, "pStyle")),
                  .suffix = value_or(child_of(node, "suff"), "tab"),
                  .restarts_after = {},
                  .is_legal = is_on(child_of(node, "isLgl"))};
  if (const auto restart = child_of(node, "lvlRestart")) level.restarts_after = number_of(value_of(restart), 0);
  return level;
}

void add_level(ListLevels& levels, pugi::xml_node node) {
  const std::uint32_t number = number_of(attribute_of(node, "ilvl"), list_levels);
  if (number < list_levels) levels.emplace(number, read_level(node));
}

}  // namespace

Numbering::Numbering(pugi::xml_node root) {
  for (pugi::xml_node node : root.children()) {
    if (local_name(node) == "abstractNum") add_definition(node);
    if (local_name(node) == "num") add_list(node);
  }
}

void Numbering::add_definition(pugi::xml_node node) {
  const std::uint32_t id = number_of(attribute_of(node, "abstractNumId"), no_id);
  ListLevels& levels = definitions_[id];
  for (pugi::xml_node child : node.children()) {
    if (local_name(child) == "lvl") add_level(levels, child);
    if (local_name(child) == "numStyleLink") links_.emplace(id, value_of(child));
    if (local_name(child) == "styleLink") styled_definitions_.emplace(value_of(child), id);
  }
}

void Numbering::add_list(pugi::xml_node node) {
  List list{
      .definition = number_of(value_of(child_of(node, "abstractNumId")), no_id), .own_levels = {}, .own_starts = {}};
  for (pugi::xml_node own : node.children()) {
    if (local_name(own) != "lvlOverride") continue;
    if (const auto level = child_of(own, "lvl")) add_level(list.own_levels, level);
    if (const auto start = child_of(own, "startOverride")) {
      list.own_starts.emplace(number_of(attribute_of(own, "ilvl"), list_levels), number_of(value_of(start), 0));
    }
  }
  lists_.emplace(number_of(attribute_of(node, "numId"), no_id), std::move(list));
}

const List* Numbering::find(std::uint32_t id) const {
  const auto found = lists_.find(id);
  return found == lists_.end() ? nullptr : &found->second;
}

const ListLevels& Numbering::shared_levels(const List& list) const {
  static const ListLevels none;
  const auto link = links_.find(list.definition);
  const auto target = link == links_.end() ? styled_definitions_.end() : styled_definitions_.find(link->second);
  const auto found = definitions_.find(target == styled_definitions_.end() ? list.definition : target->second);
  return found == definitions_.end() ? none : found->second;
}

const ListLevel* Numbering::level(const List& list, std::uint32_t level) const {
  for (const ListLevels* levels : {&list.own_levels, &shared_levels(list)}) {
    if (const auto found = levels->find(level); found != levels->end()) return &found->second;
  }
  return nullptr;
}

std::uint32_t Numbering::level_of_style(const List& list, std::string_view style) const {
  for (const ListLevels* levels : {&list.own_levels, &shared_levels(list)}) {
    for (const auto& [number, level] : *levels) {
      if (level.style == style) return number;
    }
  }
  return 0;
}

}  // namespace gouji
