#include "parse/gather.hpp"

#include <algorithm>

#include "parse/damaged_labels.hpp"
#include "parse/digits.hpp"

namespace gouji {
namespace {

constexpr TableId labelled_tables[] = {TableId::disclosure, TableId::applications, TableId::statistics};

/// Words that could be labels stand in menus too: a piece without headers counts only when figures follow its labels.
bool is_statutory(std::string_view canonical, const Piece& piece) {
  return piece.anchored || std::any_of(piece.lines.begin(), piece.lines.end(), [&](const Line& line) {
           return std::any_of(line.slots.begin(), line.slots.end(),
                              [&](const Slot& slot) { return holds_digit(slot.span.of(canonical)); });
         });
}

class Gatherer {
 public:
  explicit Gatherer(std::string_view canonical) : canonical_(canonical) {}

  void add(const Piece& piece) {
    for (TableId id : labelled_tables) {
      std::vector<const Line*> lines;
      for (const Line& line : piece.lines) {
        if (table_of(*line.row) == id) lines.push_back(&line);
      }
      if (!lines.empty()) add(id, piece, lines);
    }
  }

  /// A grid without any row of the form continues the table before it, if it does.
  void add_loose(const Piece& piece) {
    if (tables_.empty() || tables_.back().id != TableId::applications) return;
    for (const Line& line : piece.unlabelled) tables_.back().loose.push_back({&line, &piece});
    if (!piece.lines.empty()) return;
    for (const Line& line : piece.unknown) tables_.back().loose.push_back({&line, &piece});
  }

  std::vector<GatheredTable> finish() && { return std::move(tables_); }

 private:
  void add(TableId id, const Piece& piece, const std::vector<const Line*>& lines) {
    GatheredTable& table = table_for(id, lines);
    table.span = table.pieces.empty() ? piece.span : table.span.joined(piece.span);
    table.pieces.push_back(&piece);
    for (const Line* line : lines) {
      const bool added = table.rows.emplace(*line->row, GatheredLine{line, &piece}).second;
      if (!added && id != TableId::statistics) table.repeated.push_back({line, &piece});
    }
    if (table_of(*piece.lines.back().row) == id) add_unknown(table, piece);
  }

  // A piece that mostly repeats rows of the table is a second copy; a page break or a split table repeats none.
  GatheredTable& table_for(TableId id, const std::vector<const Line*>& lines) {
    const auto last =
        std::find_if(tables_.rbegin(), tables_.rend(), [id](const auto& table) { return table.id == id; });
    if (last != tables_.rend()) {
      const auto repeats =
          std::count_if(lines.begin(), lines.end(), [&](const Line* line) { return last->rows.count(*line->row) > 0; });
      if (2 * repeats <= static_cast<std::ptrdiff_t>(lines.size())) return *last;
    }
    return tables_.emplace_back(GatheredTable{.id = id});
  }

  void add_unknown(GatheredTable& table, const Piece& piece) {
    for (const Line& line : piece.unknown) {
      const bool has_form = table.id != TableId::statistics;  // its rows are inserted locally
      const auto row = has_form ? nearest_row(table.id, line.label.of(canonical_)) : std::nullopt;
      if (!row || !table.rows.emplace(*row, GatheredLine{&line, &piece}).second)
        table.unknown.push_back({&line, &piece});
    }
  }

  std::string_view canonical_;
  std::vector<GatheredTable> tables_;
};

}  // namespace

TableId table_of(RowId row) {
  if (row <= RowId::procurement) return TableId::disclosure;
  if (row <= RowId::carried_out) return TableId::applications;
  if (row <= RowId::suit_after_reconsideration) return TableId::disputes;
  return TableId::statistics;
}

std::vector<GatheredTable> gather(std::string_view canonical, const std::vector<PlacedPiece>& pieces) {
  Gatherer gatherer(canonical);
  for (const PlacedPiece& placed : pieces) {
    if (is_statutory(canonical, placed.piece)) gatherer.add(placed.piece);
    gatherer.add_loose(placed.piece);
  }
  return std::move(gatherer).finish();
}

}  // namespace gouji
