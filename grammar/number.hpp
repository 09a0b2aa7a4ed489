// Grammar: how a figure is written. Digits of either width, grouped by commas, broken by spaces or lines inside a cell.
#pragma once

#include "characters.hpp"

namespace gouji::grammar {

struct plus_sign : utf8::one<U'+', U'＋', U'增'> {};
struct minus_sign : utf8::one<U'-', U'－', U'−', U'﹣', U'减'> {};
struct sign : pegtl::sor<plus_sign, minus_sign> {};

struct group_mark : utf8::one<U',', U'，'> {};
struct decimal_point : utf8::one<U'.', U'．'> {};

// integer = digit { [ blanks | group-mark ] digit }
struct integer_digit : digit {};
struct integer
    : pegtl::seq<integer_digit, pegtl::star<pegtl::opt<pegtl::sor<group_mark, blank>>, blanks, integer_digit>> {};
struct fraction_digit : digit {};
struct fraction : pegtl::seq<decimal_point, pegtl::plus<fraction_digit>> {};

struct hundred_million_yuan : words<"亿元"> {};
struct ten_thousand_yuan : words<"万元"> {};
struct yuan : words<"元"> {};
struct unit : pegtl::sor<hundred_million_yuan, ten_thousand_yuan, yuan> {};
struct counter : utf8::one<U'件', U'条', U'份', U'宗', U'起', U'次', U'个', U'项', U'部', U'家'> {};

// number = [ sign ] integer [ fraction ]
struct number : pegtl::seq<pegtl::opt<sign, blanks>, integer, pegtl::opt<fraction>> {};

}  // namespace gouji::grammar
