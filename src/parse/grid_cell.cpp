#include "parse/grid_cell.hpp"

#include <cell.hpp>

#include "parse/labels.hpp"
#include "parse/value.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

namespace c = grammar::cell;
namespace pegtl = grammar::pegtl;

constexpr std::size_t longest_label = 600;  // bytes; guidance inside labels stays below, prose does not

struct KindState : LabelState {
  CellKind kind = CellKind::text;
};

template <typename Rule>
struct cell_action : label_action<Rule> {};

template <CellKind Kind>
struct is_kind {
  static void apply0(KindState& state) { state.kind = Kind; }
};
// clang-format off
template <> struct cell_action<c::disclosure_column> : is_kind<CellKind::column> {};
template <> struct cell_action<c::applicant_column> : is_kind<CellKind::column> {};
template <> struct cell_action<c::dispute_column> : is_kind<CellKind::dispute_column> {};
template <> struct cell_action<c::item> : is_kind<CellKind::caption> {};
template <> struct cell_action<c::corner> : is_kind<CellKind::caption> {};
template <> struct cell_action<c::applications_caption> : is_kind<CellKind::caption> {};
template <> struct cell_action<c::applications_row> : is_kind<CellKind::row> {};
template <> struct cell_action<c::disclosure_row> : is_kind<CellKind::row> {};
template <> struct cell_action<c::group_label> : is_kind<CellKind::group> {};
template <> struct cell_action<c::dispute_group> : is_kind<CellKind::dispute_group> {};
template <> struct cell_action<c::dispute_litigation> : is_kind<CellKind::caption> {};
template <> struct cell_action<c::statistics_row> : is_kind<CellKind::row> {};
template <> struct cell_action<c::statistics_caption> : is_kind<CellKind::caption> {};
template <> struct cell_action<c::statistics_column> : is_kind<CellKind::column> {};
// clang-format on

bool is_figure(const Cell& cell) {
  return cell.state == CellState::number || cell.state == CellState::blank || cell.state == CellState::dash;
}

template <typename Label>
KindState recognise(std::string_view text) {
  KindState state;
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  return pegtl::parse<Label, cell_action>(in, state) ? state : KindState{};
}

}  // namespace

bool is_statistical_return(std::string_view table) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(table.data(), table.data() + table.size(), "");
  return pegtl::parse<pegtl::until<grammar::statistics::anchor>>(in);
}

GridCell classify(std::string_view canonical, Span whole, std::uint32_t column, LabelSet labels) {
  const std::string_view text = trimmed(whole.of(canonical));
  const auto begin = static_cast<std::uint32_t>(text.data() - canonical.data());
  const Span span{begin, begin + static_cast<std::uint32_t>(text.size())};
  GridCell cell{.span = span, .column = column};
  if (text.size() > longest_label) return cell;
  if (is_figure(read_cell(text, span, Measure::amount))) {
    cell.kind = CellKind::value;
    return cell;
  }
  const KindState state =
      labels == LabelSet::statutory ? recognise<c::label>(text) : recognise<c::statistics_label>(text);
  cell.kind = state.kind;
  cell.row = state.row;
  cell.header = state.column;
  cell.landmark = state.landmark;
  return cell;
}

}  // namespace gouji
