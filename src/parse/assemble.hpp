// Stage: parse. Pieces become tables: split tables are joined, a second copy is kept apart, the edition is decided by
// the table's own landmarks, and every value goes to its cell or stays unread.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/piece.hpp"
#include "report/report.hpp"

namespace gouji {

/// A piece with the line of text that stands before it, which may name the group of a disputes table.
struct PlacedPiece {
  Piece piece;
  Span before;
};

/// `otherwise` is the edition of a table that has no landmark of its own.
[[nodiscard]] std::vector<Table> assemble(std::string_view canonical, const std::vector<PlacedPiece>& pieces,
                                          Edition otherwise);

}  // namespace gouji
