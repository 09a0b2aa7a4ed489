#include "parse/prose_token.hpp"

#include <prose.hpp>

#include "parse/figure.hpp"
#include "text/blanks.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

namespace p = grammar::prose;
namespace pegtl = grammar::pegtl;

struct QuantityState {
  std::string_view figure;
  std::string_view unit;
  int scale = 0;
  bool is_approximate = false;
};

template <typename Rule>
struct quantity_action : pegtl::nothing<Rule> {};

template <>
struct quantity_action<p::figure> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, QuantityState& state) {
    state.figure = {in.begin(), in.size()};
  }
};
template <>
struct quantity_action<p::unit> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, QuantityState& state) {
    state.unit = {in.begin(), in.size()};
  }
};
template <int Power>
struct scales {
  static void apply0(QuantityState& state) { state.scale = Power; }
};
template <>
struct quantity_action<p::ten_thousand> : scales<4> {};
template <>
struct quantity_action<p::hundred_million> : scales<8> {};

struct is_approximate {
  static void apply0(QuantityState& state) { state.is_approximate = true; }
};
template <>
struct quantity_action<p::roughly> : is_approximate {};
template <>
struct quantity_action<p::and_more> : is_approximate {};
template <>
struct quantity_action<p::or_so> : is_approximate {};

/// 10 to minus the number of decimals, times 10 to the scale.
Decimal precision_of(std::string_view figure, int scale) {
  const std::string folded = fold(figure);
  const std::size_t point = folded.find('.');
  const auto decimals = point == std::string::npos ? 0 : static_cast<int>(folded.size() - point - 1);
  return Decimal(1).shifted(scale - decimals).value_or(Decimal(1));
}

/// Nothing for figures too long to be exact.
std::optional<Quantity> quantity_of(std::string_view printed, Span span) {
  QuantityState state;
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(printed.data(), printed.data() + printed.size(), "");
  if (!pegtl::parse<p::quantity, quantity_action>(in, state)) return std::nullopt;
  const auto figure = decimal_of(state.figure);
  const auto value = figure ? figure->shifted(state.scale) : std::nullopt;
  if (!value) return std::nullopt;
  return Quantity{.span = span,
                  .value = *value,
                  .precision = precision_of(state.figure, state.scale),
                  .unit = fold(without_blanks(state.unit)),
                  .is_approximate = state.is_approximate,
                  .is_rounded = state.scale > 0};
}

struct ProseState {
  std::string_view canonical;
  std::vector<ProseToken> tokens;

  template <typename ActionInput>
  ProseToken& push(Word word, const ActionInput& in) {
    const auto begin = static_cast<std::uint32_t>(in.begin() - canonical.data());
    tokens.push_back({.word = word, .span = {begin, begin + static_cast<std::uint32_t>(in.size())}});
    return tokens.back();
  }
};

template <typename Rule>
struct prose_action : pegtl::nothing<Rule> {};

template <Word W>
struct makes {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ProseState& state) {
    state.push(W, in);
  }
};

template <>
struct prose_action<p::quantity> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ProseState& state) {
    ProseToken& token = state.push(Word::opaque, in);
    auto quantity = quantity_of({in.begin(), in.size()}, token.span);
    if (!quantity) return;
    token.word = Word::quantity;
    token.quantity = std::move(*quantity);
  }
};

template <>
struct prose_action<p::numeral_quantity> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ProseState& state) {
    ProseToken& token = state.push(Word::opaque, in);
    const std::string printed = without_blanks(std::string_view(in.begin(), in.size()));
    constexpr std::size_t unit = 3;  // bytes of one character
    const auto value = decimal_of_numeral(std::string_view(printed).substr(0, printed.size() - unit));
    if (!value) return;
    token.word = Word::quantity;
    token.quantity = {
        .span = token.span, .value = *value, .precision = 1, .unit = printed.substr(printed.size() - unit)};
  }
};

template <>
struct prose_action<p::year> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ProseState& state) {
    const std::string digits = fold(std::string_view(in.begin(), in.size())).substr(0, 4);
    state.push(Word::year, in).year = std::stoi(digits);
  }
};

/// A day that begins or ends the year, and December, leave a figure one of the whole year.
template <>
struct prose_action<p::month_and_day> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, ProseState& state) {
    const std::string day = without_blanks(fold(std::string_view(in.begin(), in.size())));
    const bool is_whole_year = day.starts_with("12月") || day == "1月1日";
    state.push(is_whole_year ? Word::opaque : Word::part_of_year, in);
  }
};

// clang-format off
template <> struct prose_action<p::pause> : makes<Word::pause> {};
template <> struct prose_action<p::comma> : makes<Word::comma> {};
template <> struct prose_action<p::semicolon> : makes<Word::semicolon> {};
template <> struct prose_action<p::colon> : makes<Word::colon> {};
template <> struct prose_action<p::stop> : makes<Word::stop> {};
template <> struct prose_action<p::open> : makes<Word::open> {};
template <> struct prose_action<p::close> : makes<Word::close> {};
template <> struct prose_action<p::cut_mark> : makes<Word::cut_mark> {};
template <> struct prose_action<p::lost_quantity> : makes<Word::lost_quantity> {};
template <> struct prose_action<p::opaque> : makes<Word::opaque> {};
template <> struct prose_action<p::cut_number> : makes<Word::opaque> {};
template <> struct prose_action<p::bare_number> : makes<Word::opaque> {};
template <> struct prose_action<p::new_receipt> : makes<Word::new_receipt> {};
template <> struct prose_action<p::receipt> : makes<Word::receipt> {};
template <> struct prose_action<p::closing> : makes<Word::closing> {};
template <> struct prose_action<p::answer> : makes<Word::answer> {};
template <> struct prose_action<p::decision> : makes<Word::decision> {};
template <> struct prose_action<p::handling> : makes<Word::handling> {};
template <> struct prose_action<p::carry_over> : makes<Word::carry_over> {};
template <> struct prose_action<p::application> : makes<Word::application> {};
template <> struct prose_action<p::cases> : makes<Word::cases> {};
template <> struct prose_action<p::natural_person> : makes<Word::natural_person> {};
template <> struct prose_action<p::organisations> : makes<Word::organisations> {};
template <> struct prose_action<p::granted> : makes<Word::granted> {};
template <> struct prose_action<p::partly_granted> : makes<Word::partly_granted> {};
template <> struct prose_action<p::refused> : makes<Word::refused> {};
template <> struct prose_action<p::unavailable> : makes<Word::unavailable> {};
template <> struct prose_action<p::declined> : makes<Word::declined> {};
template <> struct prose_action<p::other_outcome> : makes<Word::other_outcome> {};
template <> struct prose_action<p::not_held> : makes<Word::not_held> {};
template <> struct prose_action<p::not_made> : makes<Word::not_made> {};
template <> struct prose_action<p::unclear> : makes<Word::unclear> {};
template <> struct prose_action<p::direct_suit> : makes<Word::direct_suit> {};
template <> struct prose_action<p::suit_after_reconsideration> : makes<Word::suit_after_reconsideration> {};
template <> struct prose_action<p::reconsideration> : makes<Word::reconsideration> {};
template <> struct prose_action<p::litigation> : makes<Word::litigation> {};
template <> struct prose_action<p::upheld> : makes<Word::upheld> {};
template <> struct prose_action<p::corrected> : makes<Word::corrected> {};
template <> struct prose_action<p::pending> : makes<Word::pending> {};
template <> struct prose_action<p::other_result> : makes<Word::other_result> {};
template <> struct prose_action<p::proactive> : makes<Word::proactive> {};
template <> struct prose_action<p::regulations> : makes<Word::regulations> {};
template <> struct prose_action<p::normative_documents> : makes<Word::normative_documents> {};
template <> struct prose_action<p::licences> : makes<Word::licences> {};
template <> struct prose_action<p::penalties> : makes<Word::penalties> {};
template <> struct prose_action<p::coercion> : makes<Word::coercion> {};
template <> struct prose_action<p::issuing> : makes<Word::issuing> {};
template <> struct prose_action<p::repealing> : makes<Word::repealing> {};
template <> struct prose_action<p::in_force> : makes<Word::in_force> {};
template <> struct prose_action<p::processing_fee> : makes<Word::processing_fee> {};
template <> struct prose_action<p::last_year> : makes<Word::last_year> {};
template <> struct prose_action<p::next_year> : makes<Word::next_year> {};
template <> struct prose_action<p::own_office> : makes<Word::own_office> {};
template <> struct prose_action<p::own_place> : makes<Word::own_place> {};
template <> struct prose_action<p::whole_place> : makes<Word::whole_place> {};
template <> struct prose_action<p::other_scope> : makes<Word::other_scope> {};
template <> struct prose_action<p::on_behalf> : makes<Word::on_behalf> {};
template <> struct prose_action<p::among> : makes<Word::among> {};
template <> struct prose_action<p::comprises> : makes<Word::comprises> {};
template <> struct prose_action<p::respectively> : makes<Word::respectively> {};
template <> struct prose_action<p::chiefly> : makes<Word::chiefly> {};
template <> struct prose_action<p::and_others> : makes<Word::and_others> {};
template <> struct prose_action<p::as_well> : makes<Word::as_well> {};
template <> struct prose_action<p::rest> : makes<Word::rest> {};
template <> struct prose_action<p::share> : makes<Word::share> {};
template <> struct prose_action<p::rise> : makes<Word::rise> {};
template <> struct prose_action<p::fall> : makes<Word::fall> {};
template <> struct prose_action<p::month_on_month> : makes<Word::month_on_month> {};
template <> struct prose_action<p::comparison> : makes<Word::comparison> {};
template <> struct prose_action<p::than> : makes<Word::than> {};
template <> struct prose_action<p::part_of_year> : makes<Word::part_of_year> {};
template <> struct prose_action<p::span_of_years> : makes<Word::span_of_years> {};
template <> struct prose_action<p::channel> : makes<Word::channel> {};
template <> struct prose_action<p::denial> : makes<Word::denial> {};
template <> struct prose_action<p::all_of_them> : makes<Word::all_of_them> {};
template <> struct prose_action<p::intention> : makes<Word::intention> {};
template <> struct prose_action<p::filler> : makes<Word::filler> {};
template <> struct prose_action<p::plain> : makes<Word::other> {};
template <> struct prose_action<p::other> : makes<Word::other> {};
template <> struct prose_action<p::stray> : makes<Word::other> {};
// clang-format on

}  // namespace

std::vector<ProseToken> read_prose(std::string_view canonical, Span span) {
  ProseState state{.canonical = canonical, .tokens = {}};
  const std::string_view text = span.of(canonical);
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  [[maybe_unused]] const bool total = pegtl::parse<p::text, prose_action>(in, state);
  assert(total);
  return std::move(state.tokens);
}

}  // namespace gouji
