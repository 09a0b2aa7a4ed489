// Grammar: the six section headings of editions 2019 and 2021, and ordinal headings at large. A section is recognised
// by its ordinal and a few telling words; 一、本年新收…, 三、本年度办理结果 and 四、结转下年度… are rows of the matrix,
// not headings.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::heading {

using pegtl::at;
using pegtl::not_at;
using pegtl::opt;
using pegtl::seq;
using pegtl::sor;

struct title_character : seq<not_at<full_stop>, not_at<utf8::one<U'：', U':', U'，', U'》', U'、'>>, not_at<digit>,
                             not_at<open_bracket>, not_at<pegtl::one<'\n'>>, character> {};
struct loose_character : sor<title_character, utf8::one<U'、', U'，'>> {};

// up_to<N, End>: at most N title characters, then End
template <unsigned N, typename End>
struct up_to : seq<pegtl::rep_opt<N, not_at<End>, loose_character>, End> {};

struct situation : words<"情况"> {};
struct overview : any_words<"总体情况", "总体概况", "总体工作情况"> {};
struct disclosure : seq<words<"主动公开">, up_to<12, situation>> {};
struct applications : seq<words<"收到和处理">, up_to<14, situation>> {};
struct disputes : seq<up_to<18, words<"复议">>, up_to<10, words<"诉讼">>, opt<up_to<4, situation>>> {};
struct improvement : seq<sor<utf8::one<U'及', U'和', U'与', U'、'>, words<"以及">>, blanks, opt<words<"其">>,
                         opt<words<"下一步">>, any_words<"改进", "整改", "工作">, blanks, opt<words<"工作">>, blanks,
                         opt<any_words<"情况", "措施", "打算", "方向">>> {};
struct problems : seq<up_to<12, words<"存在">>, up_to<6, words<"问题">>, opt<blanks, improvement>> {};
struct other_matters : seq<any_words<"其他", "其它">, blanks, opt<any_words<"需要", "需">>, blanks,
                           any_words<"报告", "说明">, blanks, opt<words<"的">>, blanks, words<"事项">> {};

// Each section's title as a node of its own, so that actions can tell them apart.
struct overview_title : overview {};
struct disclosure_title : disclosure {};
struct applications_title : applications {};
struct disputes_title : disputes {};
struct problems_title : problems {};
struct other_matters_title : other_matters {};
struct title
    : sor<overview_title, disclosure_title, applications_title, other_matters_title, problems_title, disputes_title> {};

struct section_number : chinese_digit {};
struct number_mark : seq<section_number, spaces, ordinal_mark, spaces> {};

/// What may follow a title on its own line: a colon, and behind an ordinal a few damaged characters.
struct title_end
    : seq<spaces, opt<utf8::one<U'：', U':', U'。'>>, spaces, at<sor<pegtl::one<'\n'>, delimiter, pegtl::eof>>> {};
struct line_rest : seq<pegtl::rep_opt<8, not_at<blank>, title_character>, title_end> {};

/// 行政复议 | 行政诉讼: the headers of the disputes table, which look like its title.
struct dispute_headers
    : seq<words<"行政复议">, blanks, words<"行政诉讼">, spaces, at<sor<pegtl::one<'\n'>, delimiter, pegtl::eof>>> {};

// section_heading = [ ordinal ] title, alone on its line | ordinal title, with text running on
struct own_line
    : sor<seq<spaces, number_mark, title, line_rest>, seq<spaces, not_at<dispute_headers>, title, title_end>> {};
struct run_in
    : seq<spaces, number_mark, title, not_at<utf8::one<U'、', U'；', U'，', U';', U',', U'》', U'”', U'和', U'及'>>> {};
struct section_heading : sor<own_line, run_in> {};

/// In a text without line breaks a heading may follow a sentence, a bracket, a figure or white space.
struct after_break {
  using rule_t = after_break;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
    if (before.empty()) return true;
    const char last = before.back();
    return ('0' <= last && last <= '9') || last == ']' || last == ' ' || before.ends_with("。") ||
           before.ends_with("）") || before.ends_with("　") || before.ends_with("；");
  }
};
struct midline_heading : seq<after_break, run_in> {};

// Any heading with an ordinal: a chapter of a report of editions 2008 and 2014, or a sub-heading.
struct heading_text : pegtl::rep_min_max<2, 40, title_character> {};
struct ordinal_heading : seq<spaces, sor<section_ordinal, bracketed_ordinal>, spaces, heading_text> {};

}  // namespace gouji::grammar::heading

namespace tao::pegtl {
template <typename Name>
struct analyze_traits<Name, gouji::grammar::heading::after_break> : analyze_opt_traits<> {};
}  // namespace tao::pegtl
