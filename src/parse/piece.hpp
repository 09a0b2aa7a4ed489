// Stage: parse. Tables before they are typed: rows found by their labels with the raw values that follow them, from a
// grid or from a run of text. Values of this stage are spans of the canonical text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/room.hpp"
#include "report/vocabulary.hpp"
#include "text/span.hpp"

namespace gouji {

/// One raw value.
struct Slot {
  Span span;
  std::uint32_t column = 0;        ///< of a grid: its column; of a run: twice its middle in columns of a terminal
  std::uint32_t characters = 0;    ///< of a run: twice its middle in characters of its line
  std::uint32_t line = 0;          ///< of a run: number of its line of text
  std::uint32_t page = 0;          ///< of a run: number of its page, as far as page numbers are printed
  std::uint32_t blank_before = 0;  ///< of a run: empty lines between it and the last token
  Room room = {};                  ///< of a blank: where a figure can be written
};

/// One column header in force for the rows below it; without id it is none of the form's.
struct Header {
  std::optional<ColumnId> id;
  Span span;
  std::uint32_t column = 0;
  std::uint32_t row = 0;  ///< of the rows of headers that stand together
};

/// A row of a table with its raw values. Rows of the disputes table carry no label and no id.
struct Line {
  std::optional<RowId> row;
  Span label;
  Span surroundings;    ///< of a run: everything between the values before its label and the next token that is not its
                        ///< own
  bool pieced = false;  ///< a label gathered from several lines
  bool glued = false;   ///< its values stand right behind the label with too few separators between them
  std::vector<Slot> slots;
  std::uint32_t blank_after = 0;  ///< of a run: empty lines after the last value
  std::uint32_t header_set = 0;   ///< index into Piece::header_sets
};

/// A row of a run, and how many cells it should have.
struct RunRow {
  const Line* line = nullptr;
  std::size_t cells = 0;
};

/// A heading over values of the disputes table.
struct DisputeGroup {
  RowId row{};
  std::uint32_t column = 0;
};

/// What one grid or one run holds. Rows of several tables may share it.
struct Piece {
  Span span;
  bool is_grid = false;
  bool anchored = false;  ///< headers of a statutory table were seen, not only words that could be its labels
  std::vector<Line> lines;
  std::vector<std::vector<Header>> header_sets{{}};
  std::vector<DisputeGroup> dispute_groups;         ///< in the order they stand
  std::vector<Line> disputes;                       ///< rows of values under headings of the disputes table
  std::vector<Line> unknown;                        ///< rows with values and a label that is none of the form's
  std::vector<Line> unlabelled;                     ///< rows of values alone
  std::vector<std::pair<Edition, Span>> landmarks;  ///< headers that only one edition has
  bool disputes_seen = false;
  std::uint32_t least_gap =
      UINT32_MAX;                   ///< of a run: the fewest empty lines between two of its words on different lines
  bool cumulative = false;          ///< of a statistical return without grid: it has the column 历年累计
  std::optional<Span> stray_value;  ///< a value before any label or header it could belong to
  std::optional<Span> late_header;  ///< a dispute header after values began
};

}  // namespace gouji
