// Grammar: characters and words. Rules only, no actions. Chinese office text puts spaces and line breaks anywhere, so
// words are matched with blanks allowed between their characters.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

#include "text/blanks.hpp"

namespace gouji::grammar {

namespace pegtl = tao::pegtl;
namespace utf8 = tao::pegtl::utf8;

template <std::size_t Size>
struct fixed_string {
  char bytes[Size]{};
  constexpr fixed_string(const char (&text)[Size]) { std::copy_n(text, Size, bytes); }  // NOLINT: a literal
  [[nodiscard]] constexpr std::string_view view() const { return {bytes, Size - 1}; }
};

/// Whether a digit of either width stands at the head of `text`.
constexpr bool begins_with_digit(std::string_view text) {
  if (text.empty()) return false;
  if ('0' <= text[0] && text[0] <= '9') return true;
  return text.size() >= 3 && text[0] == '\xEF' && text[1] == '\xBC' && '\x90' <= text[2] && text[2] <= '\x99';
}

/// One white space character, a line break included.
struct blank {
  using rule_t = blank;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::size_t size = blank_size(in.current(), in.end());
    if (size > 0) in.bump(size);
    return size > 0;
  }
};

/// One white space character that ends no line.
struct space : pegtl::seq<pegtl::not_at<pegtl::one<'\n'>>, blank> {};

struct blanks : pegtl::star<blank> {};
struct spaces : pegtl::star<space> {};

/// The characters of `Text` in order, white space allowed between any two of them.
template <fixed_string Text>
struct words {
  using rule_t = words;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const char* at = in.current();
    const char* const end = in.end();
    for (std::size_t i = 0; i < Text.view().size(); ++i) {
      const char expected = Text.bytes[i];
      const bool begins_character = (static_cast<unsigned char>(expected) & 0xC0) != 0x80;
      if (i > 0 && begins_character) {
        while (const std::size_t size = blank_size(at, end)) at += size;
      }
      if (at == end || *at != expected) return false;
      ++at;
    }
    in.bump(static_cast<std::size_t>(at - in.current()));
    return true;
  }
};

/// The same before and behind other words, white space allowed between them: lead and maybe need not be there.
template <fixed_string Text>
struct lead : pegtl::opt<words<Text>, blanks> {};
template <fixed_string Text>
struct then : pegtl::seq<blanks, words<Text>> {};
template <fixed_string Text>
struct maybe : pegtl::opt<then<Text>> {};

/// The third byte of a first character of three, as one bit; all bits of others.
constexpr std::uint64_t head_of(std::string_view text) {
  if (text.size() < 3 || static_cast<unsigned char>(text[0]) < 0xE0) return ~std::uint64_t{0};
  return std::uint64_t{1} << static_cast<unsigned char>(text[2]) % 64;
}

/// Any of the words, the first that matches. Most of what stands in a text begins like none of them: one look at the
/// third byte of its first character tells.
template <fixed_string... Texts>
struct any_words {
  using rule_t = any_words;
  using subs_t = pegtl::type_list<words<Texts>...>;
  static constexpr std::uint64_t heads = (head_of(Texts.view()) | ...);
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::string_view text(in.current(), static_cast<std::size_t>(in.end() - in.current()));
    if ((heads & head_of(text)) == 0) return false;
    return (words<Texts>::match(in) || ...);
  }
};

// One code point of the canonical text: its delimiters are no characters.
struct unit_end : pegtl::one<'\x1f'> {};
struct record_end : pegtl::one<'\x1e'> {};
struct table_begin : pegtl::one<'\x1c'> {};
struct table_end : pegtl::one<'\x1d'> {};
struct covered : pegtl::one<'\x1a'> {};     // a cell that a merged neighbour covers
struct picture : pegtl::one<'\x19'> {};     // an image
struct title_mark : pegtl::one<'\x01'> {};  // before the container's own title
struct delimiter : pegtl::sor<unit_end, record_end, table_begin, table_end, covered, picture, title_mark> {};
struct character : pegtl::seq<pegtl::not_at<delimiter>, utf8::any> {};

/// 0 to 9, ０ to ９; told by its bytes, since every character of a report is asked.
struct digit {
  using rule_t = digit;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    if (!begins_with_digit({in.current(), in.size()})) return false;
    in.bump(*in.current() <= '9' && *in.current() >= '0' ? 1 : 3);
    return true;
  }
};
struct chinese_digit
    : utf8::one<U'一', U'二', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'〇', U'○', U'零'> {};
struct open_bracket : utf8::one<U'（', U'('> {};
struct close_bracket : utf8::one<U'）', U')'> {};
struct full_stop : utf8::one<U'。', U'；', U';', U'！', U'？'> {};

/// A bracketed note; it may hold digits and line breaks, but no other bracket.
struct note
    : pegtl::seq<open_bracket, pegtl::star<pegtl::not_at<open_bracket>, pegtl::not_at<close_bracket>, character>,
                 close_bracket> {};

// ordinal = "一、" | "（一）" | "1." | "1、" | "①"
struct ordinal_mark : utf8::one<U'、', U'.', U'．', U'，', U','> {};
struct section_ordinal : pegtl::seq<chinese_digit, spaces, ordinal_mark> {};
struct bracketed_ordinal : pegtl::seq<open_bracket, spaces, pegtl::sor<chinese_digit, digit>, spaces, close_bracket> {};
struct item_ordinal : pegtl::seq<pegtl::rep_min_max<1, 2, digit>, spaces, ordinal_mark, pegtl::not_at<digit>> {};
struct circled_ordinal : utf8::range<U'①', U'⑳'> {};
struct ordinal : pegtl::seq<pegtl::sor<section_ordinal, bracketed_ordinal, item_ordinal, circled_ordinal>, blanks> {};

}  // namespace gouji::grammar

namespace tao::pegtl {

template <typename Name>
struct analyze_traits<Name, gouji::grammar::blank> : analyze_any_traits<> {};

template <typename Name>
struct analyze_traits<Name, gouji::grammar::digit> : analyze_any_traits<> {};

template <typename Name, gouji::grammar::fixed_string Text>
struct analyze_traits<Name, gouji::grammar::words<Text>> : analyze_any_traits<> {};

template <typename Name, gouji::grammar::fixed_string... Texts>
struct analyze_traits<Name, gouji::grammar::any_words<Texts...>> : analyze_any_traits<> {};

}  // namespace tao::pegtl
