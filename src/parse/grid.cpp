#include "parse/grid.hpp"

#include <algorithm>
#include <canonical.hpp>
#include <cstdint>
#include <span>

#include "parse/damaged_labels.hpp"
#include "parse/grid_cell.hpp"

namespace gouji {
namespace {

namespace k = grammar::canonical;
namespace pegtl = grammar::pegtl;

constexpr std::size_t most_headers = 256;

bool is_dispute(RowId row) {
  return row >= RowId::reconsideration && row <= RowId::suit_after_reconsideration;
}

/// Reads the rows of one grid, one after another.
class GridReader {
 public:
  GridReader(std::string_view canonical, Span table) : canonical_(canonical) {
    piece_.span = table;
    piece_.is_grid = true;
    if (is_statistical_return(table.of(canonical))) labels_ = LabelSet::statistical_return;
  }

  void covered() { ++column_; }
  void cell(Span span) {
    cells_.push_back(classify(canonical_, span, column_, labels_));
    ++column_;
  }

  void end_row() {
    recognise_bare_labels();
    read_row();
    cells_.clear();
    column_ = 0;
  }

  Piece finish() && {
    for (std::vector<Header>& headers : piece_.header_sets) name_damaged_headers(canonical_, headers);
    return std::move(piece_);
  }

 private:
  [[nodiscard]] bool has(CellKind kind) const {
    return std::any_of(cells_.begin(), cells_.end(), [kind](const GridCell& cell) { return cell.kind == kind; });
  }

  // 总计 and 其他 head columns, and label rows where an author dropped the ordinal: figures behind them tell. Behind
  // headers of the disputes table they are headers.
  void recognise_bare_labels() {
    if (has(CellKind::dispute_column)) return;
    std::size_t figures = 0;
    for (auto cell = cells_.rbegin(); cell != cells_.rend(); ++cell) {
      if (cell->kind == CellKind::column && figures >= 3) {
        if (cell->header == ColumnId::total) cell->row = RowId::concluded;
        if (cell->header == ColumnId::other) cell->row = RowId::other_outcome_other;
        if (cell->row) cell->kind = CellKind::row;
      }
      const bool figure = cell->kind == CellKind::value && !cell->span.empty();
      figures = figure ? figures + 1 : cell->kind == CellKind::value ? figures : 0;
    }
  }

  void read_row() {
    lines_in_row_ = 0;
    const std::size_t before = piece_.lines.size();
    read_labelled_values();
    drop_row_marks(before);
    const bool names_columns = has(CellKind::column) || has(CellKind::dispute_column);
    note_landmarks();
    if (lines_in_row_ > 0) return;
    if (names_columns || has(CellKind::caption) || has(CellKind::dispute_group)) {
      read_headers(names_columns);
    } else {
      read_unlabelled_row();
    }
  }

  // A row's label takes the values behind it, up to the next label. Labels without any are headers that happen to use
  // the words of a row, or groups. Behind headers of the disputes table stand its values, where a text has no rows.
  void read_labelled_values() {
    std::optional<Line> line;
    bool in_disputes = false;
    const auto flush = [&] {
      if (!line) return;
      const bool labelled = line->row.has_value();
      if (labelled) {
        add(std::move(*line));
      } else if (line->slots.size() >= 5) {
        add_disputes(std::move(*line));
      }
      line.reset();
    };
    for (const GridCell& cell : cells_) {
      if (cell.kind == CellKind::row || cell.kind == CellKind::dispute_group) {
        flush();
        line = Line{.row = cell.row, .label = cell.span, .surroundings = cell.span};
      } else if (cell.kind == CellKind::value || (cell.kind == CellKind::text && labels_ == LabelSet::statutory)) {
        if (!line && in_disputes) line = Line{};
        if (line) line->slots.push_back({.span = cell.span, .column = cell.column});
      } else if (labels_ == LabelSet::statutory || cell.kind != CellKind::text) {
        flush();
      }
      in_disputes = cell.kind == CellKind::dispute_column || (in_disputes && cell.kind != CellKind::row);
    }
    flush();
  }

  // A stream of cells that lost its rows is one long row. What marked the rows' ends is left as empty cells, as many
  // behind every line; behind the last there may be fewer.
  void drop_row_marks(std::size_t begin) {
    const std::span<Line> lines = std::span(piece_.lines).subspan(begin);
    if (lines.size() < 2) return;
    std::size_t marks = SIZE_MAX;
    for (const Line& line : lines.first(lines.size() - 1)) marks = std::min(marks, empty_at_end(line));
    for (Line& line : lines) line.slots.resize(line.slots.size() - std::min(marks, empty_at_end(line)));
  }

  static std::size_t empty_at_end(const Line& line) {
    const auto filled =
        std::find_if(line.slots.rbegin(), line.slots.rend(), [](const Slot& slot) { return !slot.span.empty(); });
    return static_cast<std::size_t>(filled - line.slots.rbegin());
  }

  void add(Line line) {
    if (line.slots.empty() || (is_dispute(*line.row) && !holds_outcomes(line))) return;
    line.header_set = static_cast<std::uint32_t>(piece_.header_sets.size() - 1);
    piece_.lines.push_back(std::move(line));
    ++lines_in_row_;
    in_headers_ = false;
  }

  // Cells that a heading covers look like blank values where a text has no rows.
  [[nodiscard]] bool holds_outcomes(const Line& line) const {
    return line.slots.size() >= 5 && (holds_figure(line) || !has(CellKind::dispute_column));
  }

  static bool holds_figure(const Line& line) {
    return std::any_of(line.slots.begin(), line.slots.end(), [](const Slot& slot) { return !slot.span.empty(); });
  }

  void add_disputes(Line line) {
    if (!holds_figure(line)) return;
    line.header_set = static_cast<std::uint32_t>(piece_.header_sets.size() - 1);
    piece_.disputes.push_back(std::move(line));
    ++lines_in_row_;
  }

  void note_landmarks() {
    for (const GridCell& cell : cells_) {
      if (cell.landmark) piece_.landmarks.emplace_back(*cell.landmark, cell.span);
      if (cell.kind == CellKind::dispute_column) piece_.disputes_seen = true;
      if (cell.kind == CellKind::dispute_group) piece_.dispute_groups.push_back({*cell.row, cell.column});
      piece_.anchored = piece_.anchored || cell.kind == CellKind::column || cell.kind == CellKind::dispute_column ||
                        cell.kind == CellKind::caption;
    }
  }

  void read_headers(bool names_columns) {
    if (!in_headers_) piece_.header_sets.emplace_back();
    header_row_ = in_headers_ ? header_row_ + 1 : 0;
    in_headers_ = true;
    for (const GridCell& cell : cells_) {
      const bool column = cell.kind == CellKind::column || cell.kind == CellKind::dispute_column;
      const bool unknown = names_columns && cell.kind == CellKind::text;
      if (column || unknown) {
        insert(piece_.header_sets.back(),
               {.id = cell.header, .span = cell.span, .column = cell.column, .row = header_row_});
      }
    }
  }

  // Header rows of one table interleave: 自然人 and 总计 stand a row above 商业企业. No table has many.
  static void insert(std::vector<Header>& headers, Header header) {
    if (headers.size() == most_headers) return;
    const auto after = std::upper_bound(headers.begin(), headers.end(), header.column,
                                        [](std::uint32_t column, const Header& each) { return column < each.column; });
    headers.insert(after, header);
  }

  void read_unlabelled_row() {
    Line line{.header_set = static_cast<std::uint32_t>(piece_.header_sets.size() - 1)};
    bool has_number = false;
    for (const GridCell& cell : cells_) {
      if (cell.kind == CellKind::value) {
        line.slots.push_back({.span = cell.span, .column = cell.column});
        has_number = has_number || !cell.span.empty();
      } else if (line.slots.empty()) {
        line.label = cell.span;
      }
    }
    if (piece_.disputes_seen && line.slots.size() >= 5) {
      piece_.disputes.push_back(std::move(line));
    } else if (has_number) {
      (line.label.empty() ? piece_.unlabelled : piece_.unknown).push_back(std::move(line));
    }
  }

  std::string_view canonical_;
  LabelSet labels_ = LabelSet::statutory;
  Piece piece_;
  std::vector<GridCell> cells_;
  std::uint32_t column_ = 0;
  int lines_in_row_ = 0;
  bool in_headers_ = false;
  std::uint32_t header_row_ = 0;
};

template <typename Rule>
struct grid_action : pegtl::nothing<Rule> {};

template <>
struct grid_action<k::covered_cell> {
  static void apply0(GridReader& reader, const char* /*base*/) { reader.covered(); }
};
template <>
struct grid_action<k::content> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, GridReader& reader, const char* base) {
    const auto begin = static_cast<std::uint32_t>(in.begin() - base);
    reader.cell({begin, begin + static_cast<std::uint32_t>(in.size())});
  }
};
template <>
struct grid_action<k::row> {
  static void apply0(GridReader& reader, const char* /*base*/) { reader.end_row(); }
};

}  // namespace

Piece read_grid(std::string_view canonical, Span table) {
  GridReader reader(canonical, table);
  const std::string_view text = table.of(canonical);
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  pegtl::parse<k::table, grid_action>(in, reader, canonical.data());
  return std::move(reader).finish();
}

}  // namespace gouji
