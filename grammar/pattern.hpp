// Grammar: text patterns of rule packs, a part of RE2's syntax: what a sentence without white space can be asked for.
//   公开指南.{0,10}更新        (?:2024|2025)年度?报告        [^。]*网站        \d+件        \p{Han}
#pragma once

#include <tao/pegtl.hpp>

namespace gouji::grammar::pattern {

namespace pegtl = tao::pegtl;
using pegtl::one;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;
using pegtl::string;

// Characters that mean something stand for themselves behind "\".
struct mark : sor<pegtl::ranges<'!', '/', ':', '@', '[', '^'>, one<'`'>, pegtl::ranges<'{', '~'>> {};
struct quoted : seq<one<'\\'>, mark> {};
struct kind_of_character : one<'d', 'D', 'w', 'W'> {};
struct han : string<'p', '{', 'H', 'a', 'n', '}'> {};
struct character_kind : seq<one<'\\'>, sor<kind_of_character, han>> {};
struct plain
    : pegtl::utf8::not_one<U'\\', U'^', U'$', U'.', U'|', U'?', U'*', U'+', U'(', U')', U'[', U']', U'{', U'}'> {};

// class = "[" [ "^" ] member { member } "]"
struct member_character : pegtl::utf8::not_one<U'\\', U'[', U']', U'^', U'-'> {};
struct range : seq<member_character, one<'-'>, member_character> {};
struct single : sor<quoted, member_character> {};
struct han_member : seq<one<'\\'>, han> {};
struct kind_member : seq<one<'\\'>, kind_of_character> {};
struct member : sor<han_member, kind_member, range, single> {};
struct set_begin : seq<one<'['>, opt<one<'^'>>> {};
struct set : seq<set_begin, plus<member>, one<']'>> {};

struct alternatives;
struct group : seq<one<'('>, opt<string<'?', ':'>>, alternatives, one<')'>> {};
struct any : one<'.'> {};
struct anchor : one<'^', '$'> {};
struct literal : sor<quoted, plain> {};
struct atom : sor<group, set, any, character_kind, literal> {};

// quantifier = ( "*" | "+" | "?" | "{" least [ "," [ most ] ] "}" ) [ "?" ]
struct least : plus<pegtl::digit> {};
struct most : plus<pegtl::digit> {};
struct open_end : one<','> {};
struct counted : seq<one<'{'>, least, opt<open_end, opt<most>>, one<'}'>> {};
struct any_number : one<'*'> {};
struct some : one<'+'> {};
struct perhaps : one<'?'> {};
struct quantifier : seq<sor<any_number, some, perhaps, counted>, opt<one<'?'>>> {};
struct item : sor<anchor, seq<atom, opt<quantifier>>> {};

// alternatives = { item } { "|" { item } }
struct nothing : pegtl::success {};
struct next_item : item {};
struct sequence : sor<seq<item, star<next_item>>, nothing> {};
struct other : seq<one<'|'>, sequence> {};
struct alternatives : seq<sequence, star<other>> {};

struct pattern : seq<alternatives, pegtl::eof> {};

}  // namespace gouji::grammar::pattern
