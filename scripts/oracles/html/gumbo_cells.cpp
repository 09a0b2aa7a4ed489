// gumbo_cells BLOCKS FOLDER...: the second opinion. Prints the blocks with gumbo's cells; as it gives no place for
// texts behind references, the pieces are left out and the comparison with the others leaves them out too. c++
// -std=c++20 -Isrc -Itests scripts/oracles/html/gumbo_cells.cpp tests/reader/html/recorded_pages.cpp -lgumbo
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <gumbo.h>

#include "reader/html/recorded_pages.hpp"

namespace {

struct Table {
  int number = 0;
  int rows = 0;
};

struct Cell {
  std::string head;
  std::string text;
};

struct Place {
  const GumboNode* node = nullptr;
  int table = -1;
  int row = -1;
  int cell = -1;
  int depth = 0;
};

int span(const GumboNode* node, const char* name, int least, int most) {
  const GumboAttribute* attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  std::string_view value = attribute == nullptr ? "" : attribute->value;
  value.remove_prefix(std::min(value.find_first_not_of(" \t\n\f\r"), value.size()));
  if (value.starts_with('+')) value.remove_prefix(1);
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc::result_out_of_range) return most;
  return error != std::errc{} || value.starts_with('-') ? 1 : std::clamp(number, least, most);
}

std::string cells_of(const std::string& source) {
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, source.data(), source.size());
  std::vector<Cell> cells;
  std::vector<Table> tables;
  std::vector<int> columns;  // of each row met
  std::vector<Place> todo{{output->document}};
  while (!todo.empty()) {
    Place place = todo.back();
    todo.pop_back();
    const GumboNode* node = place.node;
    const GumboVector* children = nullptr;
    if (node->type == GUMBO_NODE_DOCUMENT) children = &node->v.document.children;
    if (node->type == GUMBO_NODE_ELEMENT) children = &node->v.element.children;
    if (children == nullptr) {
      const bool is_text =
          node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
      if (is_text && place.cell >= 0) cells[static_cast<std::size_t>(place.cell)].text += node->v.text.text;
      continue;
    }
    if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML) {
      const GumboTag tag = node->v.element.tag;
      if (tag == GUMBO_TAG_TABLE) {
        tables.push_back({static_cast<int>(tables.size())});
        place = {node, static_cast<int>(tables.size()) - 1, -1, -1, place.depth};
      } else if (tag == GUMBO_TAG_TR && place.table >= 0) {
        columns.push_back(0);
        place.row = tables[static_cast<std::size_t>(place.table)].rows++;
      } else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && place.row >= 0) {
        cells.push_back({"cell " + std::to_string(place.table) + "." + std::to_string(place.row) + "." +
                             std::to_string(columns.back()++) + " " + std::to_string(place.depth) + " " +
                             std::to_string(span(node, "colspan", 1, 1000)) + "x" +
                             std::to_string(span(node, "rowspan", 0, 65534)),
                         {}});
        place = {node, -1, -1, static_cast<int>(cells.size()) - 1, place.depth + 1};
      }
    }
    for (unsigned child = children->length; child > 0; --child) {
      Place inner = place;
      inner.node = static_cast<const GumboNode*>(children->data[child - 1]);
      todo.push_back(inner);
    }
  }
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  std::string result;
  for (const Cell& cell : cells) result += cell.head + " - " + gouji::html::quoted_text(cell.text) + "\n";
  return result;
}

}  // namespace

int main(int count, char** arguments) {
  using namespace gouji::html;
  if (count < 3) {
    std::cerr << "usage: gumbo_cells BLOCKS FOLDER...\n";
    return 2;
  }
  for (const RecordedPage& page : read_recorded_pages(read_file(arguments[1]))) {
    std::string base;
    for (int folder = 2; folder < count && base.empty(); ++folder) {
      base = read_file((std::filesystem::path(arguments[folder]) / page.name).string());
    }
    std::cout << "page " << page.name << '\n';
    for (const std::string& edit : page.edits) std::cout << edit << '\n';
    std::cout << cells_of(damaged(base, page.edits));
  }
}
