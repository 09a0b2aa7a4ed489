// Grammar: the matrix of section 三, 收到和处理政府信息公开申请情况, in the form's own order. A row is known by its
// telling words; whether the wording is the form's is for a rule to say.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::applications {

using pegtl::opt;
using pegtl::seq;
using pegtl::sor;

// （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
struct balance_note : seq<opt<open_bracket>, blanks, words<"本列数据">, maybe<"的">, then<"勾稽关系">,
                          pegtl::star<pegtl::not_at<close_bracket>, character>, opt<close_bracket>> {};

// Columns
struct applicants : words<"申请人情况"> {};                         // 申请人情况
struct organisations : words<"法人或其他组织"> {};                  // 法人或其他组织
struct natural_person : words<"自然人"> {};                         // 自然人
struct commercial : words<"商业企业"> {};                           // 商业企业
struct research : words<"科研机构"> {};                             // 科研机构
struct public_interest : seq<words<"社会公益">, maybe<"组织">> {};  // 社会公益组织
struct legal_service : seq<words<"法律服务">, maybe<"机构">> {};    // 法律服务机构
struct other : any_words<"其他", "其它"> {};                        // 其他
struct total : words<"总计"> {};                                    // 总计
struct column : sor<natural_person, commercial, research, public_interest, legal_service, other, total> {};

// 一、本年新收政府信息公开申请数量
struct received : seq<lead<"本年">, lead<"度">, words<"新收">, maybe<"政府信息公开申请">> {};
// 二、上年结转政府信息公开申请数量
struct carried_in : seq<words<"上年">, maybe<"度">, then<"结转">, maybe<"政府信息公开申请">> {};
// 三、本年度办理结果
struct results : seq<words<"本年">, maybe<"度">, then<"办理结果">> {};
//   （一）予以公开
struct granted : words<"予以公开"> {};
//   （二）部分公开（区分处理的，只计这一情形，不计其他情形）
struct partly_granted : words<"部分公开"> {};
//   （三）不予公开
struct refused : words<"不予公开"> {};
struct state_secret : seq<lead<"属于">, words<"国家秘密">> {};
struct other_law : any_words<"其他法律", "其它法律", "法律行政法规禁止", "法律法规禁止"> {};
struct security
    : seq<opt<words<"危及">>, pegtl::star<sor<blank, utf8::one<U'“', U'”', U'"', U'＂', U'\''>>>, words<"三安全">> {};
struct third_party : any_words<"保护第三方", "第三方合法权益"> {};
struct internal : seq<lead<"属于">, any_words<"三类内部", "内部事务信息">> {};
struct deliberative : seq<lead<"属于">, any_words<"四类过程性", "过程性信息">> {};
struct enforcement_file : seq<lead<"属于">, any_words<"行政执法案卷", "执法案卷">> {};
struct registry_query : seq<lead<"属于">, words<"行政查询">> {};
//   （四）无法提供
struct unavailable : words<"无法提供"> {};
struct not_held : seq<lead<"本机关">, words<"不掌握">> {};
struct not_made : any_words<"没有现成信息", "没有现成"> {};
struct unclear : seq<words<"补正后">, maybe<"申请内容">> {};
//   （五）不予处理
struct declined : words<"不予处理"> {};
struct petition : any_words<"信访举报", "信访、举报", "信访投诉"> {};
struct duplicate : words<"重复申请"> {};
struct publication : seq<lead<"要求提供">, words<"公开出版物">> {};
struct excessive : seq<lead<"无正当理由">, words<"大量反复">> {};
struct reconfirmation : any_words<"要求行政机关确认", "确认或重新出具"> {};
//   （六）其他处理: one row in edition 2019, three in edition 2021
struct other_outcome : any_words<"其他处理", "其它处理"> {};
struct not_corrected : seq<lead<"申请人">, lead<"无正当理由">, words<"逾期不补正">> {};
struct fee_unpaid : seq<lead<"申请人">, any_words<"逾期未按收费", "逾期不缴费", "逾期未缴", "未按收费通知">> {};
struct other_item : seq<utf8::one<U'3', U'３'>, blanks, ordinal_mark, blanks, any_words<"其他", "其它">,
                        pegtl::not_at<blanks, words<"法律">>> {};
struct sixth_other : seq<open_bracket, blanks, utf8::one<U'六'>, blanks, close_bracket, blanks,
                         any_words<"其他", "其它">, maybe<"处理">> {};
//   （七）总计
struct concluded
    : seq<open_bracket, blanks, utf8::one<U'七'>, blanks, close_bracket, blanks, any_words<"总计", "合计", "总数">> {};
// 四、结转下年度继续办理
struct carried_out : any_words<"结转下年", "下年度继续办理"> {};

struct row : sor<received, carried_in, granted, partly_granted, state_secret, other_law, security, third_party,
                 internal, deliberative, enforcement_file, registry_query, not_held, not_made, unclear, petition,
                 duplicate, publication, excessive, reconfirmation, not_corrected, fee_unpaid, sixth_other,
                 other_outcome, other_item, concluded, carried_out> {};
struct group : sor<results, refused, unavailable, declined> {};

}  // namespace gouji::grammar::applications
