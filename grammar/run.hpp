// Grammar: statutory tables that lost their markup. What is left is a run of labels and figures: one a line, several a
// line, wrapped around each other as a page was laid out, or glued. Rows are found by their labels; everything that is
// neither label, header nor figure is filler.
#pragma once

#include "applications.hpp"
#include "disclosure.hpp"
#include "disputes.hpp"
#include "heading.hpp"
#include "number.hpp"
#include "statistics.hpp"
#include "value.hpp"

namespace gouji::grammar::run {

using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;

struct line_end : pegtl::one<'\n'> {};
struct rest_end : sor<line_end, delimiter, eof> {};

/// True at the first byte of a line.
struct line_begin {
  using rule_t = line_begin;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    return in.current() == in.begin() || in.current()[-1] == '\n' || in.current()[-1] == '\x1d';
  }
};

/// True behind white space and at the beginning of a line.
struct after_blank {
  using rule_t = after_blank;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
    return before.empty() || before.back() == ' ' || before.back() == '\n' || before.back() == '\t' ||
           before.back() == '\x1d' || before.ends_with("\u3000") || before.ends_with("\u00A0");
  }
};

/// True between the numbers of 3.2.1.
struct behind_dot {
  using rule_t = behind_dot;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    const std::string_view before(in.begin(), static_cast<std::size_t>(in.current() - in.begin()));
    return before.size() >= 2 && before.back() == '.' && '0' <= before.rbegin()[1] && before.rbegin()[1] <= '9';
  }
};

// A figure as one token: white space separates figures here. 1. and 1、 are ordinals of labels.
struct run_digits : seq<plus<digit>, star<group_mark, pegtl::rep<3, digit>, not_at<digit>>> {};
struct calendar_word : utf8::one<U'年', U'月', U'日', U'号', U'时', U'%', U'％', U'〕', U'】'> {};
struct joined : utf8::one<U'-', U'－'> {};  // 2024-01, 0517-8722; behind a space it is a sign or a blank cell
struct ordinal_behind : seq<pegtl::rep_min_max<1, 2, digit>, spaces, ordinal_mark, not_at<digit>> {};
struct dotted : seq<utf8::one<U'.', U'．'>, digit> {};
struct run_number : seq<not_at<after_blank, ordinal_behind>, not_at<behind_dot>, opt<sign>, run_digits,
                        opt<decimal_point, plus<digit>>, not_at<sor<dotted, joined>>, not_at<spaces, calendar_word>,
                        opt<spaces, sor<unit, counter>>,
                        opt<spaces, not_at<bracketed_ordinal>, open_bracket,
                            plus<not_at<close_bracket>, not_at<line_end>, character>, close_bracket>> {};
struct run_dash : seq<after_blank, plus<dash_mark>, at<sor<blank, rest_end>>> {};

// -3-   — 3 —   第 3 页
struct page_dash : utf8::one<U'-', U'—', U'–', U'－', U'―'> {};
struct page_number
    : seq<line_begin, spaces,
          sor<seq<plus<page_dash>, spaces, plus<digit>, spaces, plus<page_dash>>,
              seq<words<"第">, spaces, plus<digit>, spaces, words<"页">, star<not_at<rest_end>, character>>>,
          spaces, at<rest_end>> {};

/// A bracketed remark that ends on its line.
struct line_note : seq<open_bracket, star<not_at<close_bracket>, not_at<line_end>, character>, close_bracket> {};
struct tail_stop : sor<digit, line_end, delimiter, run_dash, seq<space, sign, digit>, words<"第二十条">> {};
struct label_tail : star<sor<line_note, seq<not_at<tail_stop>, character>>> {};
struct head : opt<ordinal> {};

struct disclosure_row : seq<head, disclosure::row, label_tail> {};
struct applications_row : seq<sor<seq<head, applications::row>, applications::row>, label_tail> {};
struct group_label : seq<head, applications::group> {};
struct item : disclosure::item {};
struct corner : disclosure::corner {};
struct disclosure_header : seq<disclosure::column, opt<spaces, line_note>> {};
struct applications_header : sor<applications::balance_note, applications::applicants, applications::organisations> {};
// 其他 inside a label that goes on is no header.
struct applicant_header : seq<after_blank, applications::column, at<sor<blank, rest_end>>> {};
struct dispute_group : seq<disputes::group, star<utf8::one<U'）', U')'>>> {};
struct dispute_litigation : disputes::litigation {};
struct dispute_header : disputes::landmark {};

/// A line of prose ends a run: twenty characters or more that are no digits, with a comma or full stop, and no label in
/// front.
struct prose_line {
  using rule_t = prose_line;
  using subs_t = pegtl::empty_list;
  template <typename ParseInput>
  [[nodiscard]] static bool match(ParseInput& in) {
    std::size_t characters = 0;
    bool punctuated = false;
    const char* const end = in.end();
    for (const char* at = in.current(); at != end && *at != '\n' && *at != '\x1c';) {
      const std::size_t skip = blank_size(at, end);
      const std::string_view rest(at, static_cast<std::size_t>(end - at));
      punctuated = punctuated || rest.starts_with("，") || rest.starts_with("。") || rest.starts_with(", ");
      const bool begins_character = (static_cast<unsigned char>(*at) & 0xC0) != 0x80;
      characters += skip == 0 && begins_character && !begins_with_digit(rest) ? 1 : 0;
      at += skip == 0 ? 1 : skip;
    }
    return punctuated && characters >= 20;
  }
};

/// A sentence, though it may begin with a label and a figure: 不予公开5件、无法提供7件；行政诉讼结果维持6件。
struct told_figure
    : seq<digit, spaces, utf8::one<U'件', U'起', U'宗'>, spaces, utf8::one<U'，', U',', U'。', U'；', U';', U'、'>> {};
struct told_line : seq<star<not_at<told_figure>, not_at<rest_end>, character>, told_figure> {};

struct filler : seq<not_at<delimiter>, utf8::any> {};
struct label : sor<disclosure_row, applications_row, group_label, item, corner, disclosure_header, applications_header,
                   dispute_group, dispute_litigation, dispute_header, applicant_header> {};
struct token : sor<line_end, page_number, space, label, run_number, run_dash, filler> {};

// 三、本年度办理结果 set downwards beside its rows: a character or two before a label.
struct upright : pegtl::rep_min_max<1, 3, utf8::one<U'三', U'、', U'本', U'年', U'度', U'办', U'理', U'结', U'果'>> {};
struct stop : sor<delimiter, eof, seq<line_begin, spaces, heading::section_heading>, heading::midline_heading,
                  seq<line_begin, spaces, told_line>,
                  seq<line_begin, spaces, not_at<sor<label, seq<upright, spaces, label>>>, prose_line>> {};

// Where a run begins: at words that no prose begins with, or at a row of the matrix with its figure.
struct anchored_figures : sor<seq<run_number, at<sor<blank, rest_end>>>, pegtl::rep_min<7, digit>> {};  // or glued
struct anchored_row : seq<opt<group_label, blanks>, sor<seq<head, applications::row>, applications::row>, label_tail,
                          blanks, anchored_figures> {};
struct dispute_anchor
    : seq<sor<disputes::group, disputes::litigation>,
          star<sor<blank, disputes::group, disputes::litigation, line_note>>, sor<words<"结果">, words<"维持">>> {};
struct anchor
    : seq<blanks, not_at<told_line>,
          sor<seq<item, blanks, sor<corner, rest_end>>, applications_header, seq<corner, blanks, disclosure_header>,
              dispute_anchor, seq<disputes::upheld, blanks, disputes::corrected>, anchored_row>> {};

struct run : seq<at<anchor>, plus<not_at<stop>, token>> {};

// The statistical return. Whatever is neither label nor figure is another label, local to this return.
struct statistics_header
    : seq<statistics::indicator, blanks, opt<statistics::code, blanks>, statistics::unit_header,
          star<not_at<rest_end>, not_at<statistics::cumulative>, not_at<statistics::row>, character>,
          opt<statistics::cumulative>> {};
struct statistics_row : seq<head, statistics::row, label_tail> {};
struct statistics_text : plus<not_at<sor<digit, blank, delimiter, run_dash, statistics::row>>, utf8::any> {};
struct statistics_token : sor<line_end, page_number, statistics_header, statistics_row, run_number, run_dash, space,
                              statistics_text, filler> {};
// 一、主动公开情况 and 三、复议、诉讼情况 head parts of the return, though they look like sections.
struct statistics_part : seq<spaces, heading::number_mark, sor<words<"主动公开情况">, heading::disputes>> {};
struct statistics_stop : seq<not_at<statistics_part>, stop> {};
struct statistics_run : seq<at<statistics_header>, plus<not_at<statistics_stop>, statistics_token>> {};

}  // namespace gouji::grammar::run

namespace tao::pegtl {
template <typename Name>
struct analyze_traits<Name, gouji::grammar::run::line_begin> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, gouji::grammar::run::after_blank> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, gouji::grammar::run::behind_dot> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, gouji::grammar::run::prose_line> : analyze_opt_traits<> {};
}  // namespace tao::pegtl
