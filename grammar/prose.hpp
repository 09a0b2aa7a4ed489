// Grammar: sentences as tokens. A figure with its unit is a quantity; the words around it say what it counts. Dates,
// numbers of documents, ordinals, titles of works and quoted words are no quantities, whatever digits they hold. Total:
// any text is a sequence of tokens.
#pragma once

#include "heads.hpp"
#include "number.hpp"
#include "prose_words.hpp"

namespace gouji::grammar::prose {

using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::opt;
using pegtl::plus;
using pegtl::rep;
using pegtl::rep_max;
using pegtl::rep_min_max;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;

struct line_end : pegtl::one<'\n'> {};
// A page number between the lines of one paragraph
struct page_break : seq<line_end, spaces, star<utf8::one<U'-', U'—', U'－'>, spaces>, rep_min_max<1, 3, digit>, spaces,
                        star<utf8::one<U'-', U'—', U'－'>, spaces>, at<line_end>> {};
struct gap : sor<page_break, blank> {};

struct pause : utf8::one<U'、'> {};
struct comma : utf8::one<U'，', U','> {};
struct semicolon : utf8::one<U'；', U';'> {};
struct colon : utf8::one<U'：', U':'> {};
struct stop : utf8::one<U'。', U'！', U'？', U'!', U'?'> {};
struct open : open_bracket {};
struct close : close_bracket {};
struct punctuation : sor<pause, comma, semicolon, colon, stop, open, close> {};
struct cut_mark : TAO_PEGTL_STRING("[……]") {};

// figure = digits { "," three digits } | digits { space digits }, [ "." digits ]
struct grouped : seq<rep_min_max<1, 3, digit>, plus<group_mark, rep<3, digit>>, not_at<digit>> {};
struct year_behind : seq<rep<4, digit>, spaces, utf8::one<U'年'>> {};
struct spaced : seq<plus<digit>, star<plus<space>, not_at<year_behind>, plus<digit>>> {};
struct figure : seq<sor<grouped, spaced>, opt<decimal_point, plus<digit>>> {};
struct numeral_character : utf8::one<U'一', U'二', U'两', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'百',
                                     U'千', U'零', U'〇'> {};
// 九千九百九十九万九千九百九十九 is the longest that is read; the bound keeps runs of 一 from being tried from each of
// them.
struct numeral : rep_min_max<1, 15, numeral_character> {};

struct ten_thousand : utf8::one<U'万'> {};
struct hundred_million : utf8::one<U'亿'> {};
struct scale : sor<ten_thousand, hundred_million> {};

struct percent : utf8::one<U'%', U'％'> {};
struct money : words<"元"> {};
struct duration : sor<any_words<"个工作日", "工作日", "小时", "分钟", "个月", "个小时", "天", "周", "岁", "秒", "点">,
                      utf8::one<U'年', U'月', U'日', U'时', U'号', U'版', U'级', U'届', U'室', U'楼', U'层'>> {};
struct counted
    : sor<any_words<"人次", "条次", "件次", "场次", "个百分点", "家次", "余人">,
          utf8::one<U'件', U'条', U'份', U'宗', U'起', U'次', U'个', U'项', U'部', U'家', U'篇', U'期', U'场', U'批',
                    U'册', U'人', U'名', U'位', U'户', U'页', U'张', U'处', U'种', U'类', U'栏', U'则', U'封', U'本',
                    U'集', U'幅', U'例', U'卷', U'类', U'轮', U'问', U'枚', U'辆', U'所', U'座', U'台'>> {};
struct missing_unit : at<sor<pause, comma, semicolon, stop, close, seq<blanks, eof>>> {};

struct roughly : any_words<"大约", "将近", "接近", "超过", "约", "近", "超", "逾", "不足", "至少"> {};
struct and_more : utf8::one<U'余', U'多', U'几'> {};
struct or_so : any_words<"以上", "以下", "左右", "上下", "余"> {};

// quantity = [ 约 ] figure [ 余 ] [ 万 ] [ 余 ] ( unit | missing unit in a list ) [ 以上 ]
struct unit : sor<percent, money, seq<not_at<duration>, counted>> {};
struct quantity : seq<opt<roughly, blanks>, figure, blanks, opt<and_more, blanks>, opt<scale, blanks>,
                      opt<and_more, blanks>, sor<unit, seq<not_at<duration>, missing_unit>>, opt<blanks, or_so>> {};
// 一件; but not 一件事, 一次性
struct several : utf8::one<U'数', U'几', U'上', U'成'> {};  // 数十件
struct numeral_quantity
    : seq<opt<sor<roughly, several>, blanks>, numeral, blanks, opt<and_more, blanks>,
          utf8::one<U'件', U'条', U'份', U'宗', U'期', U'场', U'篇'>, not_at<any_words<"事", "实", "性", "龙", "例">>> {
};

// A figure lost by conversion: 公开信息  条，
struct lost_quantity : seq<plus<space>, utf8::one<U'件', U'条', U'份', U'宗', U'起', U'次', U'场', U'期', U'篇'>,
                           at<sor<punctuation, eof>>> {};

// Digits that count nothing, and a figure that a line end cuts, which may be one or two
struct cut_number : seq<figure, spaces, line_end, spaces, figure, opt<blanks, sor<unit, duration>>> {};
struct year : seq<rep<4, digit>, blanks, words<"年">, opt<blanks, words<"度">>> {};
struct month_and_day
    : seq<rep_min_max<1, 2, digit>, blanks, words<"月">,
          opt<blanks, opt<rep_min_max<1, 2, digit>, blanks, utf8::one<U'日', U'号'>>, opt<words<"份">>>> {};
struct work : seq<utf8::one<U'《'>, rep_max<120, not_at<utf8::one<U'》'>>, character>, utf8::one<U'》'>> {};
struct quoted : seq<utf8::one<U'“'>, rep_max<60, not_at<utf8::one<U'”'>>, character>, utf8::one<U'”'>> {};
struct document_number : seq<utf8::one<U'〔', U'[', U'【'>, blanks, star<digit>, blanks, utf8::one<U'〕', U']', U'】'>,
                             blanks, star<digit>, blanks, opt<words<"号">>> {};
struct ordinal_number
    : seq<words<"第">, blanks, sor<plus<digit>, numeral, seq<open_bracket, numeral, close_bracket>>, opt<character>> {};
struct range_mark : sor<utf8::one<U'-', U'－', U'—', U'–', U'~', U'～', U'+', U'/', U'*', U'×'>, colon> {};
struct compound_number : seq<plus<digit>, opt<decimal_point, plus<digit>>, plus<plus<range_mark>, plus<digit>>,
                             opt<sor<duration, percent>>> {};
struct latin_character : sor<pegtl::alnum, pegtl::one<'_', '.', '-', '/', '@', ':', '&', '?', '=', '%', '#'>> {};
struct latin_word : seq<star<digit>, pegtl::alpha, star<latin_character>> {};
struct bare_number : seq<opt<roughly, blanks>, figure, opt<blanks, sor<duration, scale>>> {};
struct opaque : sor<work, quoted, document_number, ordinal_number, compound_number, latin_word> {};

struct other : character {};
struct stray : pegtl::any {};

struct word
    : sor<new_receipt, direct_suit, suit_after_reconsideration, unavailable, not_made, denial, receipt, closing, answer,
          carry_over, partly_granted, granted, refused, declined, other_outcome, other_result, not_held, unclear,
          decision, handling, natural_person, organisations, reconsideration, litigation, upheld, corrected, pending,
          proactive, normative_documents, regulations, licences, penalties, coercion, processing_fee, last_year,
          next_year, among, comprises, respectively, chiefly, as_well, rest, share, own_office, own_place, whole_place,
          other_scope, on_behalf, application, cases, issuing, repealing, in_force, filler, rise, fall, month_on_month,
          comparison, than, part_of_year, channel, all_of_them, intention, and_others> {};

struct plain : no_head_of<word, roughly, several, span_of_years, numeral_character, ordinal_number> {};
struct token : sor<plain, lost_quantity, gap, cut_mark, opaque, cut_number, span_of_years, year, month_and_day,
                   quantity, bare_number, numeral_quantity, punctuation, word, other, stray> {};
struct text : pegtl::until<eof, token> {};

}  // namespace gouji::grammar::prose
