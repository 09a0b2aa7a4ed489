// Grammar: the table of section 四, 政府信息公开行政复议、行政诉讼情况: three groups of five columns over one row of
// values.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::disputes {

using pegtl::seq;
using pegtl::sor;

struct direct_suit : any_words<"未经复议直接起诉", "未经复议", "直接起诉"> {};
struct suit_after_reconsideration : any_words<"复议后起诉", "复议后"> {};
struct litigation : words<"行政诉讼"> {};
struct reconsideration : words<"行政复议"> {};
struct group : sor<direct_suit, suit_after_reconsideration, reconsideration> {};

struct upheld : any_words<"结果维持", "维持结果"> {};
struct corrected : any_words<"结果纠正", "纠正结果"> {};
struct other : any_words<"其他结果", "其它结果", "结果其他"> {};
struct pending : any_words<"尚未审结", "未审结"> {};
struct total : any_words<"总计", "合计"> {};
struct column : sor<upheld, corrected, other, pending, total> {};
/// A column that no other table has: the landmark of this one.
struct landmark : sor<upheld, corrected, other, pending> {};

}  // namespace gouji::grammar::disputes
