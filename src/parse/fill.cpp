#include "parse/fill.hpp"

#include <algorithm>

#include "parse/loose_rows.hpp"
#include "parse/placement.hpp"
#include "parse/statistics.hpp"
#include "parse/value.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

MoneyUnit unit_in(std::string_view header) {
  if (header.find("亿元") != std::string_view::npos) return MoneyUnit::hundred_million_yuan;
  if (header.find("万元") != std::string_view::npos) return MoneyUnit::ten_thousand_yuan;
  return header.find("元") != std::string_view::npos ? MoneyUnit::yuan : MoneyUnit::none;
}

class Filler {
 public:
  Filler(std::string_view canonical, const GatheredTable& gathered, Edition otherwise)
      : canonical_(canonical), gathered_(gathered) {
    const Edition edition = decide_edition(otherwise);
    table_ = blank_table(form_of(gathered.id, edition), gathered.span);
    table_.landmarks = std::move(landmarks_);
  }

  Table run() && {
    for (const auto& [row, line] : gathered_.rows) fill_or_note(row, line);
    const LooseRows loose = tell_loose_rows(canonical_, *table_.form, gathered_);
    for (const auto& [row, line] : loose.known) fill_or_note(row, line);
    for (const GatheredLine& line : gathered_.repeated) add_repeated(line);
    for (const GatheredLine& line : loose.unknown) add_surplus_row(*line.line);
    for (const GatheredLine& line : loose.placeless) set_condition(TableCondition::scrambled, extent(*line.line));
    const bool has_order = table_.id != TableId::statistics;  // rows inserted locally are no disorder
    for (const Piece* piece : gathered_.pieces) {
      if (has_order) judge_order(*piece);
    }
    note_headers();
    if (table_.condition != TableCondition::read) make_unread(table_);
    return std::move(table_);
  }

 private:
  Edition decide_edition(Edition otherwise) {
    if (gathered_.id == TableId::applications) return decide_by_sixth_group(otherwise);
    int votes[2] = {0, 0};
    for (const Piece* piece : gathered_.pieces) {
      for (const auto& [edition, span] : piece->landmarks) {
        ++votes[edition == Edition::e2021 ? 1 : 0];
        landmarks_.push_back(without_blanks(span.of(canonical_)));
      }
    }
    for (RowId row : {RowId::other_services, RowId::procurement}) {
      if (gathered_.rows.count(row) == 0) continue;
      ++votes[0];
      landmarks_.push_back(label_in(Edition::e2019, row));
    }
    if (votes[0] == votes[1]) return otherwise;
    return votes[1] > votes[0] ? Edition::e2021 : Edition::e2019;
  }

  [[nodiscard]] std::string label_in(Edition edition, RowId row) const {
    return std::string(label_of(form_of(gathered_.id, edition), row));
  }

  // （六）其他处理 is one row in edition 2019 and three in edition 2021.
  Edition decide_by_sixth_group(Edition otherwise) {
    for (RowId row :
         {RowId::other_outcome_not_corrected, RowId::other_outcome_fee_unpaid, RowId::other_outcome_other}) {
      if (gathered_.rows.count(row) == 0) continue;
      landmarks_.push_back(label_in(Edition::e2021, row));
      return Edition::e2021;
    }
    if (gathered_.rows.count(RowId::other_outcome) == 0) return otherwise;
    landmarks_.push_back(label_in(Edition::e2019, RowId::other_outcome) + "为单独一行");
    return Edition::e2019;
  }

  void fill_or_note(RowId id, const GatheredLine& found) {
    const auto row = table_.form->index_of(id);
    row ? fill_from(*row, found) : add_surplus_row(*found.line);
  }

  static Span extent(const Line& line) { return line.slots.front().span.joined(line.slots.back().span); }

  void fill_from(std::size_t row, const GatheredLine& found) {
    const auto columns = table_.form->rows[row].columns;
    const Line& line = *found.line;
    table_.rows[row].in_run = !found.piece->is_grid;
    if (table_.id == TableId::statistics) {
      fill_statistics(row, found);
    } else if (found.piece->is_grid) {
      const std::vector<Header>& headers = found.piece->header_sets[line.header_set];
      const Placement placement = place_in_grid(columns, line, headers);
      fill_row(canonical_, table_, row, line, placement);
      note_columns(columns, placement, headers);
      apply_header_unit(row, headers);
    } else {
      judge_run(line, columns.size());
      fill_row(canonical_, table_, row, line, place_in_run(canonical_, columns, line, shape_of(*found.piece)));
    }
  }

  void fill_statistics(std::size_t row, const GatheredLine& found) {
    const Line& line = *found.line;
    if (line.glued) set_condition(TableCondition::unseparated, line.label.joined(line.slots.back().span));
    fill_row(canonical_, table_, row, line, place_statistics(table_.form->rows[row].columns, line, *found.piece));
  }

  const RunShape& shape_of(const Piece& piece) {
    const auto known = shapes_.find(&piece);
    if (known != shapes_.end()) return known->second;
    std::vector<RunRow> rows;
    for (const Line& line : piece.lines) {
      const auto index = table_.form->index_of(*line.row);
      if (index) rows.push_back({&line, table_.form->rows[*index].columns.size()});
    }
    return shapes_.emplace(&piece, RunShape(rows, piece.least_gap)).first->second;
  }

  void note_columns(std::span<const ColumnForm> columns, const Placement& placement,
                    const std::vector<Header>& headers) {
    for (const Header& header : placement.surplus) {
      const std::string label = without_blanks(header.span.of(canonical_));
      const auto same = [&](const Surplus& each) { return each.span == header.span; };
      if (std::none_of(table_.surplus_columns.begin(), table_.surplus_columns.end(), same)) {
        table_.surplus_columns.push_back({header.span, label});
      }
    }
    if (!placement.placed || headers.empty()) return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      auto& missing = table_.missing_columns;
      const bool known = std::find(missing.begin(), missing.end(), columns[i].id) != missing.end();
      if (!placement.values[i] && !known) missing.push_back(columns[i].id);
    }
  }

  void apply_header_unit(std::size_t row, const std::vector<Header>& headers) {
    const auto columns = table_.form->rows[row].columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      Cell& cell = table_.cells[row][i];
      if (columns[i].measure != Measure::amount || cell.unit != MoneyUnit::none) continue;
      for (const Header& header : headers) {
        if (header.id == columns[i].id) cell.unit = unit_in(header.span.of(canonical_));
      }
    }
  }

  // A row of empty cells adds nothing: a group's own label over its rows, say.
  void add_surplus_row(const Line& line) {
    const auto holds_value = [](const Slot& slot) { return !slot.span.empty(); };
    if (std::none_of(line.slots.begin(), line.slots.end(), holds_value)) return;
    table_.surplus_rows.push_back({line.label, without_blanks(line.label.of(canonical_))});
  }

  // Two rows of one label on one line of text: two reports stand side by side.
  void add_repeated(const GatheredLine& line) {
    const Line& first = *gathered_.rows.at(*line.line->row).line;
    const bool side_by_side = !line.piece->is_grid && !first.slots.empty() && !line.line->slots.empty() &&
                              first.slots.front().line == line.line->slots.front().line;
    if (!side_by_side) return add_surplus_row(*line.line);
    set_condition(TableCondition::scrambled, first.label.joined(line.line->label));
  }

  // Fewer separators than values: a figure right behind the label, or one that begins with zeros.
  void judge_run(const Line& line, std::size_t wanted) {
    if (line.slots.size() > wanted) {
      set_condition(TableCondition::scrambled, line.label.joined(line.slots.back().span));
    } else if (line.slots.size() < wanted) {
      const bool run_together = std::any_of(line.slots.begin(), line.slots.end(), [this](const Slot& slot) {
        const std::string_view text = slot.span.of(canonical_);
        return text.size() > 1 && text[0] == '0' && '0' <= text[1] && text[1] <= '9';
      });
      if (line.glued || run_together) {
        set_condition(TableCondition::unseparated, line.label.joined(line.slots.back().span));
      }
    }
  }

  void judge_order(const Piece& piece) {
    if (!piece.stray_value) return;
    const auto next = std::find_if(piece.lines.begin(), piece.lines.end(),
                                   [&](const Line& line) { return line.label.begin > piece.stray_value->begin; });
    const Line& owner = next == piece.lines.end() ? piece.lines.back() : *next;
    if (table_of(*owner.row) == table_.id) set_condition(TableCondition::scrambled, *piece.stray_value);
  }

  void set_condition(TableCondition condition, Span evidence) {
    if (table_.condition == TableCondition::unseparated) return;  // the stronger statement, made first
    if (table_.condition == condition) return;
    table_.condition = condition;
    table_.condition_evidence = with_single_blanks(evidence.of(canonical_));
    table_.condition_span = evidence;
  }

  void note_headers() {
    for (const Piece* piece : gathered_.pieces) {
      for (const std::vector<Header>& headers : piece->header_sets) {
        for (const Header& header : headers) {
          if (header.id)
            table_.columns.push_back({*header.id, header.span, without_blanks(header.span.of(canonical_))});
        }
      }
    }
  }

  std::string_view canonical_;
  const GatheredTable& gathered_;
  std::vector<std::string> landmarks_;
  std::map<const Piece*, RunShape> shapes_;
  Table table_;
};

}  // namespace

Table blank_table(const TableForm& form, Span span) {
  Table table{.id = form.id, .form = &form, .span = span};
  table.rows.resize(form.rows.size());
  for (const RowForm& row : form.rows) table.cells.emplace_back(row.columns.size());
  return table;
}

void fill_row(std::string_view canonical, Table& table, std::size_t row, const Line& line, const Placement& placement) {
  RowReading& reading = table.rows[row];
  reading.present = true;
  reading.placed = placement.placed;
  reading.pieced = line.pieced;
  reading.label_span = line.label;
  reading.label = without_blanks(line.label.of(canonical));
  if (line.pieced) reading.surroundings = without_blanks(line.surroundings.of(canonical));
  const auto columns = table.form->rows[row].columns;
  for (std::size_t i = 0; placement.placed && i < columns.size(); ++i) {
    if (!placement.values[i]) continue;
    const Slot& slot = *placement.values[i];
    Cell& cell = table.cells[row][i];
    cell = read_cell(slot.span.of(canonical), slot.span, columns[i].measure);
    cell.room = slot.room;
  }
  if (placement.placed) return;
  for (const Slot& slot : line.slots) {
    reading.values.push_back({std::string(trimmed(slot.span.of(canonical))), slot.span});
  }
}

void make_unread(Table& table) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (Cell& cell : table.cells[row]) {
      if (!cell.span.empty()) table.rows[row].values.push_back({std::move(cell.text), cell.span});
      cell = {};
    }
    table.rows[row].placed = false;
  }
}

Table fill(std::string_view canonical, const GatheredTable& gathered, Edition otherwise) {
  return Filler(canonical, gathered, otherwise).run();
}

}  // namespace gouji
