// Stage: parse. Which rows belong to one table, and which to a second copy of it.
#pragma once

#include <map>
#include <vector>

#include "parse/assemble.hpp"

namespace gouji {

/// A row and the piece it stands in.
struct GatheredLine {
  const Line* line = nullptr;
  const Piece* piece = nullptr;
};

/// The rows of one table, from one or several pieces.
struct GatheredTable {
  TableId id{};
  Span span;
  std::map<RowId, GatheredLine> rows;
  std::vector<GatheredLine> repeated;  ///< a row that stands again in the same piece
  std::vector<GatheredLine> unknown;
  std::vector<GatheredLine> loose;  ///< rows of values alone, and rows apart from the table that could be its own
  std::vector<const Piece*> pieces;
};

[[nodiscard]] TableId table_of(RowId row);

/// Tables in the order of their first piece. The disputes table is gathered by its own rules: see disputes.hpp.
[[nodiscard]] std::vector<GatheredTable> gather(std::string_view canonical, const std::vector<PlacedPiece>& pieces);

}  // namespace gouji
