#include "parse/periods.hpp"

#include <dates.hpp>
#include <string_view>

namespace gouji {
namespace {

namespace d = grammar::dates;
namespace pegtl = grammar::pegtl;

template <typename Rule>
struct moment_action : pegtl::nothing<Rule> {};

template <>
struct moment_action<d::moment_year> {
  template <typename Input>
  static void apply(const Input& in, Moment& moment) {
    moment.year = std::stoi(in.string());
  }
};

template <>
struct moment_action<d::moment_month> {
  template <typename Input>
  static void apply(const Input& in, Moment& moment) {
    moment.month = std::stoi(in.string());
  }
};

template <>
struct moment_action<d::moment_day> {
  template <typename Input>
  static void apply(const Input& in, Moment& moment) {
    moment.day = std::stoi(in.string());
  }
};

/// Where the ends of the period that is being matched stand; a match that is given up leaves them to be written anew.
struct PeriodState {
  std::string_view sentence;
  std::size_t index = 0;
  std::string_view first;
  std::string_view last;
  std::vector<Period>& found;
};

template <typename Rule, template <typename...> typename Action, typename State>
void match(std::string_view text, State& state) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  pegtl::parse<Rule, Action>(in, state);
}

Moment moment_in(std::string_view text) {
  Moment moment;
  match<d::moment, moment_action>(text, moment);
  return moment;
}

void keep(std::string_view text, Period period, PeriodState& state) {
  period.sentence = state.index;
  period.before = state.sentence.substr(0, static_cast<std::size_t>(text.data() - state.sentence.data()));
  period.text = text;
  state.found.push_back(std::move(period));
}

template <typename Rule>
struct period_action : pegtl::nothing<Rule> {};

template <>
struct period_action<d::first_moment> {
  template <typename Input>
  static void apply(const Input& in, PeriodState& state) {
    state.first = in.string_view();
  }
};

template <>
struct period_action<d::last_moment> {
  template <typename Input>
  static void apply(const Input& in, PeriodState& state) {
    state.last = in.string_view();
  }
};

template <>
struct period_action<d::range> {
  template <typename Input>
  static void apply(const Input& in, PeriodState& state) {
    keep(in.string_view(), {.begin = moment_in(state.first), .end = moment_in(state.last)}, state);
  }
};

template <>
struct period_action<d::cut_off> {
  template <typename Input>
  static void apply(const Input& in, PeriodState& state) {
    keep(in.string_view(), {.begin = {}, .end = moment_in(state.last)}, state);
  }
};

template <>
struct period_action<d::eaten_range> {
  template <typename Input>
  static void apply(const Input& in, PeriodState& state) {
    keep(in.string_view(), {}, state);
  }
};

}  // namespace

std::vector<Period> read_periods(const std::vector<Sentence>& sentences) {
  std::vector<Period> periods;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const std::string& text = sentences[i].text;
    PeriodState state{.sentence = text, .index = i, .first = {}, .last = {}, .found = periods};
    match<d::periods, period_action>(text, state);
  }
  return periods;
}

}  // namespace gouji
