// Grammar: dates beside a title, and periods in sentences. A date whose marks or figures a conversion ate (202111日) is
// none.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::dates {

using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::opt;
using pegtl::plus;
using pegtl::rep;
using pegtl::rep_min_max;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;
using pegtl::until;

struct year : rep<4, digit> {};
struct month : seq<rep_min_max<1, 2, digit>, not_at<digit>> {};
struct day : rep_min_max<1, 2, digit> {};
struct numeric_day : seq<day, not_at<digit>> {};

// date = year 年 month 月 day 日 | year "-" month "-" day, with one mark throughout
struct chinese_date
    : seq<year, blanks, words<"年">, blanks, month, blanks, words<"月">, blanks, day, blanks, any_words<"日", "号">> {};
template <char32_t Mark, char32_t Wide>
struct numeric_date_with : seq<year, utf8::one<Mark, Wide>, month, utf8::one<Mark, Wide>, numeric_day> {};
struct numeric_date
    : sor<numeric_date_with<U'-', U'－'>, numeric_date_with<U'/', U'／'>, numeric_date_with<U'.', U'．'>> {};
struct date : sor<chinese_date, numeric_date> {};
struct only_date : seq<blanks, date, blanks, eof> {};

// labelled_date = 发布 时间 [ ":" ] date, also in two cells of a row
struct ideograph : utf8::range<U'\u4E00', U'\u9FFF'> {};
struct label : seq<rep<2, seq<ideograph, blanks>>, any_words<"时间", "日期">> {};
struct label_end : sor<blank, unit_end, covered, utf8::one<U':', U'：', U']', U'】', U'|'>> {};
struct labelled_date : seq<label, star<label_end>, date> {};
struct figure : plus<digit> {};
struct labelled_dates : until<eof, sor<labelled_date, figure, pegtl::any>> {};

// Periods stand in folded sentences without white space.
struct moment_year : year {};
struct moment_month : month {};
struct moment_day : seq<rep_min_max<1, 2, digit>, not_at<digit>> {};
struct chinese_moment : seq<opt<moment_year, words<"年">, opt<words<"度">>>, moment_month, words<"月">,
                            opt<moment_day, any_words<"日", "号">>> {};
template <char Mark>
struct numeric_moment_with : seq<moment_year, pegtl::one<Mark>, moment_month, pegtl::one<Mark>, moment_day> {};
struct moment : sor<chinese_moment, numeric_moment_with<'-'>, numeric_moment_with<'/'>, numeric_moment_with<'.'>> {};
struct from : any_words<"自", "从"> {};
struct to : sor<words<"起至">, words<"起到">, any_words<"至", "到">, plus<utf8::one<U'-', U'—', U'–', U'~', U'～'>>> {};
struct first_moment : moment {};
struct last_moment : moment {};
struct range : seq<opt<from>, first_moment, opt<pegtl::one<','>>, to, last_moment, opt<words<"止">>> {};
struct cut_off
    : seq<any_words<"截止", "截至">, star<any_words<"日期", "时间", "到", "至", "于", "为", ":">>, last_moment> {};
struct eaten_moment : star<sor<digit, any_words<"年", "月", "日">>> {};
struct eaten_range : seq<from, eaten_moment, to, eaten_moment, opt<words<"止">>> {};
struct period : sor<range, cut_off, eaten_range> {};
struct periods : until<eof, sor<period, figure, utf8::any, pegtl::any>> {};

}  // namespace gouji::grammar::dates
