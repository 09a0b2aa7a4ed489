#include "parse/dates.hpp"

#include <dates.hpp>

#include "text/blanks.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

namespace d = grammar::dates;
namespace pegtl = grammar::pegtl;

struct DateState {
  std::string label;
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  std::vector<LabelledDate> found;
  std::string_view text;
  std::uint32_t offset = 0;

  [[nodiscard]] Date date() const {
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  }
};

template <typename Rule>
struct date_action : pegtl::nothing<Rule> {};

template <>
struct date_action<d::year> {
  template <typename Input>
  static void apply(const Input& in, DateState& state) {
    state.year = std::stoi(fold(in.string_view()));
  }
};

template <>
struct date_action<d::month> {
  template <typename Input>
  static void apply(const Input& in, DateState& state) {
    state.month = static_cast<unsigned>(std::stoi(fold(in.string_view())));
  }
};

template <>
struct date_action<d::day> {
  template <typename Input>
  static void apply(const Input& in, DateState& state) {
    state.day = static_cast<unsigned>(std::stoi(fold(in.string_view())));
  }
};

template <>
struct date_action<d::label> {
  template <typename Input>
  static void apply(const Input& in, DateState& state) {
    state.label = without_blanks(in.string_view());
  }
};

template <>
struct date_action<d::labelled_date> {
  template <typename Input>
  static void apply(const Input& in, DateState& state) {
    if (!state.date().ok()) return;
    const auto begin = state.offset + static_cast<std::uint32_t>(in.begin() - state.text.data());
    state.found.push_back({state.label, state.date(), {begin, begin + static_cast<std::uint32_t>(in.size())}});
  }
};

template <typename Rule>
bool match(std::string_view text, DateState& state) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  return pegtl::parse<Rule, date_action>(in, state);
}

}  // namespace

std::optional<Date> date_of(std::string_view text) {
  DateState state;
  if (!match<d::only_date>(text, state) || !state.date().ok()) return std::nullopt;
  return state.date();
}

std::vector<LabelledDate> labelled_dates_in(std::string_view canonical, Span part) {
  DateState state{.text = part.of(canonical), .offset = part.begin};
  match<d::labelled_dates>(state.text, state);
  return std::move(state.found);
}

}  // namespace gouji
