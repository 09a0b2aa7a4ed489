// Grammar: what a cell may hold. Total: what is neither blank, dash nor number is text.
#pragma once

#include "number.hpp"

namespace gouji::grammar {

struct dash_mark : utf8::one<U'/', U'／', U'\\', U'—', U'–', U'―', U'─', U'-', U'－', U'−', U'_', U'＿', U'无', U'╱'> {
};
struct not_applicable : pegtl::seq<pegtl::one<'N', 'n'>, pegtl::opt<pegtl::one<'/'>>, pegtl::one<'A', 'a'>> {};

// value = blank | dash | number { unit } [ counter ] [ note ] | text        A unit may be doubled: 25.1万元元
struct blank_value : pegtl::seq<blanks, pegtl::eof> {};
struct dash_value : pegtl::seq<blanks, pegtl::sor<not_applicable, pegtl::plus<dash_mark, blanks>>, blanks, pegtl::eof> {
};
struct value_note : note {};
struct number_value : pegtl::seq<blanks, number, blanks, pegtl::star<unit, blanks>, pegtl::opt<counter, blanks>,
                                 pegtl::opt<value_note, blanks>, pegtl::eof> {};
struct value : pegtl::sor<blank_value, dash_value, number_value> {};

// The one number that a text may hold outside its brackets.
struct lone_number : number {};
struct text_value
    : pegtl::until<pegtl::eof,
                   pegtl::sor<note, pegtl::seq<lone_number, pegtl::star<blanks, unit>>, utf8::any, pegtl::any>> {};

}  // namespace gouji::grammar
