#include "parse/disputes.hpp"

#include <algorithm>

#include "parse/fill.hpp"
#include "parse/labels.hpp"
#include "parse/placement.hpp"
#include "parse/value.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr RowId in_order[] = {RowId::reconsideration, RowId::direct_suit, RowId::suit_after_reconsideration};
constexpr std::size_t outcomes = 5;

struct GroupSearch : grammar::pegtl::until<grammar::disputes::group> {};

std::optional<RowId> group_named_in(std::string_view text) {
  LabelState state;
  grammar::pegtl::memory_input<grammar::pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  grammar::pegtl::parse<GroupSearch, label_action>(in, state);
  return state.row;
}

class DisputesReader {
 public:
  explicit DisputesReader(std::string_view canonical) : canonical_(canonical) {}

  void read(const PlacedPiece& placed) {
    const Piece& piece = placed.piece;
    piece_ = &piece;
    for (const Line& line : piece.lines) {
      if (table_of(*line.row) == TableId::disputes) add_group(*line.row, line, line.slots);
    }
    const Line* values = values_of(piece);
    if (values == nullptr) return;
    if (piece.is_grid) {
      read_values(*values, piece.dispute_groups, placed.before);
    } else if (values->slots.empty()) {
      headers_alone_ = &piece;
    } else {
      read_run(piece);
    }
  }

  std::vector<Table> finish() && {
    if (tables_.empty() && headers_alone_ != nullptr) read_run(*headers_alone_);
    for (Table& table : tables_) {
      if (table.condition != TableCondition::read) make_unread(table);
    }
    return std::move(tables_);
  }

 private:
  // A second row of fifteen empty cells may follow the values.
  static const Line* values_of(const Piece& piece) {
    const auto filled = std::find_if(piece.disputes.begin(), piece.disputes.end(), [](const Line& line) {
      return std::any_of(line.slots.begin(), line.slots.end(), [](const Slot& slot) { return !slot.span.empty(); });
    });
    if (filled != piece.disputes.end()) return &*filled;
    return piece.disputes.empty() ? nullptr : &piece.disputes.front();
  }

  void read_run(const Piece& piece) {
    piece_ = &piece;
    auto group = piece.dispute_groups.begin();  // their columns count the rows of values before them
    for (std::uint32_t index = 0; index < piece.disputes.size(); ++index) {
      std::vector<DisputeGroup> groups;
      for (; group != piece.dispute_groups.end() && group->column == index; ++group) groups.push_back(*group);
      read_values(with_blanks(piece.disputes[index], groups.size()), groups, Span{});
    }
  }

  [[nodiscard]] Line with_blanks(Line line, std::size_t groups) const {
    const RunRow row{&line, groups == 1 ? outcomes : outcomes * std::size(in_order)};
    const std::uint32_t gap = piece_->least_gap;
    if (sets_off_cells(gap, {&row, 1})) line.slots = *with_blank_cells(canonical_, row, gap);
    return line;
  }

  void read_values(const Line& line, std::vector<DisputeGroup> groups, Span before) {
    std::stable_sort(groups.begin(), groups.end(),
                     [](const DisputeGroup& a, const DisputeGroup& b) { return a.column < b.column; });
    std::span<const Slot> slots(line.slots);
    const std::size_t wanted =
        slots.size() >= outcomes * std::size(in_order) ? outcomes * std::size(in_order) : outcomes;
    slots = without_margin(slots, wanted).value_or(slots);
    if (slots.size() == outcomes * std::size(in_order)) {
      read_all(line, slots, groups);
    } else if (slots.size() == outcomes && groups.size() <= 1) {
      read_one(line, slots, groups, before);
    } else {
      leave_unplaced(line, slots);
    }
  }

  void read_all(const Line& line, std::span<const Slot> slots, const std::vector<DisputeGroup>& groups) {
    std::vector<RowId> order(std::begin(in_order), std::end(in_order));
    if (piece_->is_grid && groups.size() == order.size()) {
      std::transform(groups.begin(), groups.end(), order.begin(), [](const DisputeGroup& group) { return group.row; });
    }
    for (std::size_t i = 0; i < order.size(); ++i) add_group(order[i], line, slots.subspan(i * outcomes, outcomes));
  }

  void read_one(const Line& line, std::span<const Slot> slots, const std::vector<DisputeGroup>& groups, Span before) {
    std::optional<RowId> row;
    if (groups.size() == 1) row = groups.front().row;
    if (!row) row = group_named_in(before.of(canonical_));
    if (!row) row = first_absent();
    add_group(*row, line, slots);
  }

  RowId first_absent() {
    const Table& table = current();
    for (std::size_t i = 0; i < std::size(in_order); ++i) {
      if (!table.rows[i].present) return in_order[i];
    }
    return in_order[0];
  }

  void add_group(RowId row, const Line& line, std::span<const Slot> slots) {
    const std::size_t index = *form_of(TableId::disputes, Edition::e2021).index_of(row);
    if (current().rows[index].present) start();
    Table& table = current();
    table.span = table.span.empty() ? piece_->span : table.span.joined(piece_->span);
    Placement placement{.placed = slots.size() == outcomes};
    placement.values.assign(slots.begin(), slots.end());
    Line own = line;
    own.slots.assign(slots.begin(), slots.end());
    fill_row(canonical_, table, index, own, placement);
    table.rows[index].in_run = !piece_->is_grid;
    judge(table);
  }

  // Each group is there, but which value belongs where is lost.
  void leave_unplaced(const Line& line, std::span<const Slot> slots) {
    Table& table = current();
    table.span = piece_->span;
    Line own = line;
    own.slots.assign(slots.begin(), slots.end());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      if (!table.rows[i].present) fill_row(canonical_, table, i, own, Placement{});
      table.rows[i].in_run = !piece_->is_grid;
    }
    const auto values = static_cast<std::size_t>(
        std::count_if(slots.begin(), slots.end(), [](const Slot& slot) { return !slot.span.empty(); }));
    if (const auto several = run_together(line, slots)) set_condition(table, TableCondition::unseparated, *several);
    if (values > outcomes * std::size(in_order)) set_condition(table, TableCondition::scrambled, slots.front().span);
    judge(table);
  }

  /// The value that is several, if there are too few of them.
  [[nodiscard]] std::optional<Span> run_together(const Line& line, std::span<const Slot> slots) const {
    if (slots.size() >= outcomes * std::size(in_order)) return std::nullopt;
    if (line.glued) return slots.front().span;
    const auto several = std::find_if(slots.begin(), slots.end(), [&](const Slot& slot) {
      const std::string_view text = slot.span.of(canonical_);
      return utf8::count(text) > 2 * outcomes || text.starts_with("00");
    });
    return several == slots.end() ? std::nullopt : std::optional(several->span);
  }

  void judge(Table& table) {
    if (piece_->late_header) set_condition(table, TableCondition::scrambled, *piece_->late_header);
  }

  void set_condition(Table& table, TableCondition condition, Span evidence) {
    table.condition = condition;
    table.condition_evidence = with_single_blanks(evidence.of(canonical_));
    table.condition_span = evidence;
  }

  Table& current() {
    if (tables_.empty()) start();
    return tables_.back();
  }

  void start() { tables_.push_back(blank_table(form_of(TableId::disputes, Edition::e2021), Span{})); }

  std::string_view canonical_;
  const Piece* piece_ = nullptr;
  const Piece* headers_alone_ = nullptr;  // a run without values, which may stand elsewhere
  std::vector<Table> tables_;
};

}  // namespace

std::vector<Table> read_disputes(std::string_view canonical, const std::vector<PlacedPiece>& pieces) {
  DisputesReader reader(canonical);
  for (const PlacedPiece& placed : pieces) reader.read(placed);
  return std::move(reader).finish();
}

}  // namespace gouji
