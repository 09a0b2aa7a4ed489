#include "parse/value.hpp"

#include <value.hpp>

#include "parse/figure.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

namespace g = grammar;

struct ValueState {
  CellState state = CellState::text;
  std::string_view number;  // as printed, the last one met
  int numbers = 0;
  int units = 0;
  MoneyUnit unit = MoneyUnit::none;
  bool has_sign = false;
  bool has_note = false;
};

template <typename Rule>
struct value_action : g::pegtl::nothing<Rule> {};

template <CellState State>
struct sets_state {
  static void apply0(ValueState& state) { state.state = State; }
};
template <>
struct value_action<g::blank_value> : sets_state<CellState::blank> {};
template <>
struct value_action<g::dash_value> : sets_state<CellState::dash> {};
template <>
struct value_action<g::number_value> : sets_state<CellState::number> {};

template <>
struct value_action<g::sign> {
  static void apply0(ValueState& state) { state.has_sign = true; }
};
template <>
struct value_action<g::number> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ValueState& state) {
    state.number = std::string_view(in.begin(), in.size());
    ++state.numbers;
  }
};
template <>
struct value_action<g::lone_number> : value_action<g::number> {};
template <>
struct value_action<g::value_note> {
  static void apply0(ValueState& state) { state.has_note = true; }
};

template <MoneyUnit Unit>
struct sets_unit {
  static void apply0(ValueState& state) {
    if (state.units++ == 0) state.unit = Unit;
  }
};
template <>
struct value_action<g::yuan> : sets_unit<MoneyUnit::yuan> {};
template <>
struct value_action<g::ten_thousand_yuan> : sets_unit<MoneyUnit::ten_thousand_yuan> {};
template <>
struct value_action<g::hundred_million_yuan> : sets_unit<MoneyUnit::hundred_million_yuan> {};

template <typename Rule>
bool matches(std::string_view text, ValueState& state) {
  g::pegtl::memory_input<g::pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  return g::pegtl::parse<Rule, value_action>(in, state);
}

ValueState recognise(std::string_view text) {
  ValueState state;
  if (matches<g::value>(text, state)) return state;
  state = {};
  matches<g::text_value>(text, state);
  return state;
}

}  // namespace

Cell read_cell(std::string_view text, Span span, Measure measure) {
  const std::string_view content = trimmed(text);
  const auto before = static_cast<std::uint32_t>(content.data() - text.data());
  Cell cell{.text = std::string(content)};
  cell.span = content.empty()
                  ? span
                  : Span{span.begin + before, span.begin + before + static_cast<std::uint32_t>(content.size())};
  if (content.find("\uFFFD") != std::string_view::npos) return cell;

  const ValueState state = recognise(content);
  cell.state = state.state;
  cell.unit = state.unit;
  cell.unit_repeated = state.units > 1;
  cell.has_sign = state.has_sign;
  if (state.numbers == 1) cell.number = decimal_of(state.number);
  const bool wants_unit = measure == Measure::amount || measure == Measure::fee;
  const bool foreign_unit = state.units > 0 && !wants_unit;
  if (cell.state == CellState::number && (state.has_note || foreign_unit || !cell.number)) cell.state = CellState::text;
  return cell;
}

}  // namespace gouji
