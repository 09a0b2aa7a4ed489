// Stage: reader, docx. Which table cells hold something to see. Asked of the cells that a vertical merge covers, which
// should be empty; found for all cells in one walk, so that nested tables cost no more than others.
#pragma once

#include <cstdint>
#include <vector>

#include <pugixml.hpp>

namespace gouji {

class CellInk {
 public:
  explicit CellInk(pugi::xml_node root);

  /// Whether the cell, or a table in it, holds text other than white space, or a picture.
  [[nodiscard]] bool in(pugi::xml_node cell) const;

 private:
  void enter(pugi::xml_node node);
  void leave(pugi::xml_node node);

  struct Cell {
    std::uint32_t place;
    bool has_ink;
  };
  std::vector<Cell> cells_;        ///< by place
  std::vector<std::size_t> open_;  ///< the cells around the present node, outermost first
};

}  // namespace gouji
