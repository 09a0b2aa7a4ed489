// Grammar: the language of rule packs. Expressions over cells by their vocabulary names:
//   natural_person + commercial = total          refused.* + granted <= concluded
//   procurement.projects = 0 iff procurement.amount = 0
//   carried_in = previous.carried_out          previous.NAME is the cell of last year's report
//   projects > 0 implies not is_blank(amount)   how a cell is filled in
#pragma once

#include <tao/pegtl.hpp>

namespace gouji::grammar::expression {

namespace pegtl = tao::pegtl;
using pegtl::one;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;

struct gap : star<pegtl::space> {};
template <typename Rule>
struct token : seq<Rule, gap> {};
struct name_character : sor<pegtl::alnum, one<'_'>> {};
template <typename Word>
struct keyword : token<seq<Word, pegtl::not_at<name_character>>> {};

// name = word { "." word } [ ".*" [ "." word ] ]
struct word : seq<pegtl::alpha, star<name_character>> {};
struct name : seq<word, star<one<'.'>, word>, opt<pegtl::string<'.', '*'>, opt<one<'.'>, word>>> {};
struct reserved : seq<sor<TAO_PEGTL_STRING("and"), TAO_PEGTL_STRING("or"), TAO_PEGTL_STRING("not"),
                          TAO_PEGTL_STRING("iff"), TAO_PEGTL_STRING("implies")>,
                      pegtl::not_at<name_character>> {};
struct reference : token<seq<pegtl::not_at<reserved>, name>> {};
struct integer : token<plus<pegtl::digit>> {};

struct disjunction;
struct function_name
    : sor<TAO_PEGTL_STRING("has_sign"), TAO_PEGTL_STRING("has_unit"), TAO_PEGTL_STRING("unit_repeated"),
          TAO_PEGTL_STRING("is_blank"), TAO_PEGTL_STRING("is_dash"), TAO_PEGTL_STRING("is_text")> {};
struct call : seq<token<function_name>, token<one<'('>>, reference, token<one<')'>>> {};
struct parenthesised : seq<token<one<'('>>, disjunction, token<one<')'>>> {};
struct primary : sor<call, parenthesised, integer, reference> {};

// sum = primary { ( "+" | "-" ) primary }
struct add : seq<token<one<'+'>>, primary> {};
struct subtract : seq<token<one<'-'>>, primary> {};
struct sum : seq<primary, star<sor<add, subtract>>> {};

// comparison = sum [ ( "=" | "<=" | ">=" | "<" | ">" ) sum ]
struct equal : seq<token<one<'='>>, sum> {};
struct at_most : seq<token<pegtl::string<'<', '='>>, sum> {};
struct at_least : seq<token<pegtl::string<'>', '='>>, sum> {};
struct less : seq<token<one<'<'>>, sum> {};
struct greater : seq<token<one<'>'>>, sum> {};
struct comparison : seq<sum, opt<sor<equal, at_most, at_least, less, greater>>> {};

struct negation;
struct negated : seq<keyword<TAO_PEGTL_STRING("not")>, negation> {};
struct negation : sor<negated, comparison> {};
struct also : seq<keyword<TAO_PEGTL_STRING("and")>, negation> {};
struct conjunction : seq<negation, star<also>> {};
struct either : seq<keyword<TAO_PEGTL_STRING("or")>, conjunction> {};
struct disjunction : seq<conjunction, star<either>> {};
struct implies : seq<keyword<TAO_PEGTL_STRING("implies")>, disjunction> {};
struct iff : seq<keyword<TAO_PEGTL_STRING("iff")>, disjunction> {};
struct condition : seq<disjunction, opt<sor<implies, iff>>> {};

struct expression : seq<gap, condition, pegtl::eof> {};

}  // namespace gouji::grammar::expression
