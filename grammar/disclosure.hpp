// Grammar: the article-20 table of section 二, 主动公开政府信息情况. A row is known by its telling words; whether the
// wording is the form's is for a rule to say.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::disclosure {

using pegtl::seq;
using pegtl::sor;

// 第二十条第（一）项
struct item : seq<words<"第二十条">, pegtl::star<sor<blank, utf8::one<U'第'>>>, open_bracket, blanks, chinese_digit,
                  blanks, close_bracket, blanks, utf8::one<U'项'>> {};
// 信息内容
struct corner : words<"信息内容"> {};

// Rows, both editions
struct regulations : seq<pegtl::not_at<words<"规章制度">>, words<"规章">> {};  // 规章
struct normative_documents : seq<lead<"行政">, words<"规范性文件">> {};        // 行政规范性文件
struct licences : words<"行政许可"> {};                                        // 行政许可
struct other_services : seq<words<"其他对外">, maybe<"管理服务事项">> {};      // 2019: 其他对外管理服务事项
struct penalties : words<"行政处罚"> {};                                       // 行政处罚
struct coercion : words<"行政强制"> {};                                        // 行政强制
struct fees : any_words<"行政事业性收费", "事业性收费"> {};                    // 行政事业性收费
struct procurement : words<"政府集中采购"> {};                                 // 2019: 政府集中采购

struct row : sor<regulations, normative_documents, licences, other_services, penalties, coercion, fees, procurement> {};

// Columns of edition 2021
struct issued : seq<words<"本年">, maybe<"度">, then<"制发">, maybe<"件">, then<"数">> {};
struct repealed : seq<words<"本年">, maybe<"度">, then<"废止">, maybe<"件">, then<"数">> {};
struct in_force : seq<words<"现行有效件">, maybe<"数">> {};
struct decisions_2021 : seq<words<"本年">, maybe<"度">, then<"处理决定数">, maybe<"量">> {};
struct fee_amount : seq<words<"本年">, maybe<"度">, then<"收费金额">> {};

// Columns of edition 2019
struct made : seq<words<"本年新制作数">, maybe<"量">> {};
struct newly_disclosed : seq<words<"本年新公开数">, maybe<"量">> {};
struct disclosed_total : seq<words<"对外公开总">, maybe<"数量">> {};
struct previous : words<"上一年项目数量"> {};
struct change : seq<words<"本年增">, blanks, pegtl::opt<utf8::one<U'/', U'／', U'、'>>, blanks, utf8::one<U'减'>> {};
struct decisions_2019 : words<"处理决定数量"> {};
struct projects : words<"采购项目数量"> {};
struct procurement_amount : words<"采购总金额"> {};

struct column : sor<issued, repealed, in_force, decisions_2021, fee_amount, made, newly_disclosed, disclosed_total,
                    previous, change, decisions_2019, projects, procurement_amount> {};

}  // namespace gouji::grammar::disclosure
