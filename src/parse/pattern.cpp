#include "parse/pattern.hpp"

#include <algorithm>
#include <charconv>
#include <pattern.hpp>
#include <vector>

#include "text/utf8.hpp"

namespace gouji {
namespace {

namespace p = grammar::pattern;
namespace pegtl = grammar::pattern::pegtl;

// What RE2 needs at most, in instructions.
constexpr std::size_t largest = 10'000;
constexpr std::size_t weight_of_any = 20;
constexpr std::size_t weight_of_set = 24;
constexpr std::size_t weight_of_member = 12;
constexpr std::size_t weight_of_han = 100;

/// A piece of the pattern that was read.
struct Piece {
  std::size_t weight = 0;
  bool may_be_empty = false;
  bool counts = false;  ///< holds a counted repetition
};

struct Pieces {
  std::vector<Piece> stack;
  std::size_t set_weight = 0;
  int least = 0;
  int most = 0;
  std::optional<PatternError> error;
  std::size_t reached = 0;

  void fail(std::size_t offset, PatternFault fault) {
    if (!error) error = {offset, fault};
  }
  Piece take() {
    const Piece top = stack.back();
    stack.pop_back();
    return top;
  }
  void check_weight(std::size_t offset) {
    if (stack.back().weight > largest) fail(offset, PatternFault::too_large);
  }
};

template <typename ActionInput>
std::size_t offset_of(const ActionInput& in, const char* begin) {
  return static_cast<std::size_t>(in.begin() - begin);
}

template <typename Rule>
struct pattern_action : pegtl::nothing<Rule> {};

template <std::size_t Weight>
struct pushes {
  static void apply0(Pieces& state, const char* /*begin*/) { state.stack.push_back({.weight = Weight}); }
};
template <std::size_t Weight>
struct adds_member {
  static void apply0(Pieces& state, const char* /*begin*/) { state.set_weight += Weight; }
};
// clang-format off
template <> struct pattern_action<p::any> : pushes<weight_of_any> {};
template <> struct pattern_action<p::character_kind> : pushes<weight_of_han> {};
template <> struct pattern_action<p::han_member> : adds_member<weight_of_han> {};
template <> struct pattern_action<p::kind_member> : adds_member<weight_of_any> {};
template <> struct pattern_action<p::single> : adds_member<weight_of_member> {};
// clang-format on

template <>
struct pattern_action<p::literal> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* /*begin*/) {
    state.stack.push_back({.weight = in.size()});
  }
};

template <>
struct pattern_action<p::anchor> {
  static void apply0(Pieces& state, const char* /*begin*/) {
    state.stack.push_back({.weight = 1, .may_be_empty = true});
  }
};

template <>
struct pattern_action<p::nothing> {
  static void apply0(Pieces& state, const char* /*begin*/) { state.stack.push_back({.may_be_empty = true}); }
};

template <>
struct pattern_action<p::set_begin> {
  static void apply0(Pieces& state, const char* /*begin*/) { state.set_weight = weight_of_set; }
};

template <>
struct pattern_action<p::set> {
  static void apply0(Pieces& state, const char* /*begin*/) { state.stack.push_back({.weight = state.set_weight}); }
};

template <>
struct pattern_action<p::range> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* begin) {
    const std::string_view text = in.string_view();
    const CodePoint first = utf8::decode(text, 0);
    const CodePoint last = utf8::decode(text, first.size + 1U);
    if (last.value < first.value) state.fail(offset_of(in, begin), PatternFault::reversed_range);
    state.set_weight += weight_of_member;
  }
};

int number_in(std::string_view digits) {
  int number = most_repetitions + 1;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);  // left as it is where the number is too large
  return number;
}

template <>
struct pattern_action<p::least> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* /*begin*/) {
    state.least = number_in(in.string_view());
    state.most = state.least;
  }
};

template <>
struct pattern_action<p::open_end> {
  static void apply0(Pieces& state, const char* /*begin*/) {
    state.most = std::max(state.least, std::min(state.least + 1, most_repetitions));
  }
};

template <>
struct pattern_action<p::most> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* /*begin*/) {
    state.most = number_in(in.string_view());
  }
};

template <>
struct pattern_action<p::counted> {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* begin) {
    const std::size_t offset = offset_of(in, begin);
    if (state.most < state.least || most_repetitions < state.most) return state.fail(offset, PatternFault::bad_count);
    Piece& piece = state.stack.back();
    if (piece.counts) state.fail(offset, PatternFault::nested_count);
    piece.weight = (piece.weight + 2) * static_cast<std::size_t>(state.most);
    piece.may_be_empty = piece.may_be_empty || state.least == 0;
    piece.counts = true;
    state.check_weight(offset);
  }
};

struct allows_none {
  static void apply0(Pieces& state, const char* /*begin*/) {
    state.stack.back().weight += 2;
    state.stack.back().may_be_empty = true;
  }
};
// clang-format off
template <> struct pattern_action<p::any_number> : allows_none {};
template <> struct pattern_action<p::perhaps> : allows_none {};
// clang-format on

template <>
struct pattern_action<p::some> {
  static void apply0(Pieces& state, const char* /*begin*/) { state.stack.back().weight += 2; }
};

template <>
struct pattern_action<p::group> {
  static void apply0(Pieces& state, const char* /*begin*/) { state.stack.back().weight += 2; }
};

/// Joins the top two pieces: one behind the other, or one or the other.
template <bool Both>
struct joins {
  template <typename ActionInput>
  static void apply(const ActionInput& in, Pieces& state, const char* begin) {
    const Piece second = state.take();
    Piece& first = state.stack.back();
    first.weight += second.weight + 1;
    first.may_be_empty = Both ? first.may_be_empty && second.may_be_empty : first.may_be_empty || second.may_be_empty;
    first.counts = first.counts || second.counts;
    state.check_weight(offset_of(in, begin));
  }
};
// clang-format off
template <> struct pattern_action<p::next_item> : joins<true> {};
template <> struct pattern_action<p::other> : joins<false> {};
// clang-format on

/// Where a group opens that is in too many others: the grammar goes down with each. Every bracket that may open one
/// counts, the escaped and those in a class apart.
std::optional<std::size_t> too_deep_group(std::string_view pattern) {
  int depth = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
    } else if (in_class) {
      in_class = c != ']';
    } else {
      in_class = c == '[';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > deepest_pattern) return at;
    }
  }
  return std::nullopt;
}

/// Remembers how far any rule came: that is where the fault stands.
template <typename Rule>
struct furthest : pegtl::normal<Rule> {
  template <typename ParseInput, typename... States>
  static void success(const ParseInput& in, Pieces& state, const char* begin, States&&... /*states*/) {
    state.reached = std::max(state.reached, static_cast<std::size_t>(in.current() - begin));
  }
};

}  // namespace

std::optional<PatternError> fault_of_pattern(std::string_view pattern) {
  if (pattern.size() > longest_pattern) return PatternError{longest_pattern, PatternFault::too_long};
  if (const auto deep = too_deep_group(pattern)) return PatternError{*deep, PatternFault::too_deep};
  Pieces state;
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(pattern.data(), pattern.data() + pattern.size(), "");
  const bool matched = pegtl::parse<p::pattern, pattern_action, furthest>(in, state, pattern.data());
  if (state.error) return state.error;
  if (!matched) {
    return PatternError{state.reached,
                        state.reached == pattern.size() ? PatternFault::breaks_off : PatternFault::unexpected};
  }
  if (state.stack.back().may_be_empty) return PatternError{0, PatternFault::matches_nothing};
  return std::nullopt;
}

}  // namespace gouji
