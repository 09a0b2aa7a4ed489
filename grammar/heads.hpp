// Grammar: the ideographs that rules begin with, told from the rules themselves. Most characters of a sentence begin
// no word; one look at this set passes over them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "characters.hpp"

namespace gouji::grammar {

/// Told apart by the last two of their three bytes; a character may share its place with another.
class Heads {
 public:
  constexpr void add(std::string_view word) {
    if (is_ideograph(word)) bits_[low_bits(word[1])] |= std::uint64_t{1} << low_bits(word[2]);
  }
  constexpr void add(char32_t point) { bits_[point >> 6 & 63] |= std::uint64_t{1} << (point & 63); }
  [[nodiscard]] constexpr bool holds(std::string_view text) const {
    return (bits_[low_bits(text[1])] >> low_bits(text[2]) & 1) != 0;
  }
  /// U+4E00 to U+9FFF.
  [[nodiscard]] static constexpr bool is_ideograph(std::string_view text) {
    return text.size() >= 3 && '\xE4' <= text[0] && text[0] <= '\xE9' && (text[0] != '\xE4' || '\xB8' <= text[1]);
  }

 private:
  static constexpr std::size_t low_bits(char c) { return static_cast<unsigned char>(c) & 63; }

  std::array<std::uint64_t, 64> bits_{};
};

template <fixed_string Word>
constexpr void add_heads(Heads& heads, const words<Word>* /*rule*/) {
  heads.add(Word.view());
}
template <fixed_string... Words>
constexpr void add_heads(Heads& heads, const any_words<Words...>* /*rule*/) {
  (heads.add(Words.view()), ...);
}
template <char32_t... Points>
constexpr void add_heads(Heads& heads, const utf8::one<Points...>* /*rule*/) {
  (heads.add(Points), ...);
}
template <typename First, typename... Rest>
constexpr void add_heads(Heads& heads, const pegtl::seq<First, Rest...>* rule);
template <typename... Rules>
constexpr void add_heads(Heads& heads, const pegtl::sor<Rules...>* rule);

template <typename First, typename... Rest>
constexpr void add_heads(Heads& heads, const pegtl::seq<First, Rest...>* /*rule*/) {
  add_heads(heads, static_cast<const First*>(nullptr));
}
template <typename... Rules>
constexpr void add_heads(Heads& heads, const pegtl::sor<Rules...>* /*rule*/) {
  (add_heads(heads, static_cast<const Rules*>(nullptr)), ...);
}

/// An ideograph with which none of the rules begins.
template <typename... Rules>
struct no_head_of {
  using rule_t = no_head_of;
  using subs_t = pegtl::empty_list;

  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::string_view text(in.current(), in.size());
    if (!Heads::is_ideograph(text) || heads.holds(text)) return false;
    in.bump(3);
    return true;
  }

 private:
  static constexpr Heads heads = [] {
    Heads all;
    (add_heads(all, static_cast<const Rules*>(nullptr)), ...);
    return all;
  }();
};

}  // namespace gouji::grammar

namespace tao::pegtl {

template <typename Name, typename... Rules>
struct analyze_traits<Name, gouji::grammar::no_head_of<Rules...>> : analyze_any_traits<> {};

}  // namespace tao::pegtl
