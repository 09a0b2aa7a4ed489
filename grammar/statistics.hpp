// Grammar: the statistical return that 国办发〔2014〕32号 asked for, annexed to reports until 2018. Its wording is
// local; rows are inserted and numbered locally, so that only telling words count.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::statistics {

using pegtl::opt;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;

// 统计指标 | 单位 | 统计数        指标名称 | 计量单位 | 本年度 | 历年累计
struct indicator : any_words<"统计指标", "指标名称"> {};
struct code : any_words<"代码", "序号", "编号"> {};
struct unit_header : any_words<"计量单位", "单位"> {};
struct year : any_words<"统计数", "本年度", "年度"> {};
struct cumulative : any_words<"历年累计", "累计"> {};
struct anchor : seq<indicator, star<sor<blank, unit_end, code>>, unit_header> {};

// 主动公开政府信息数
struct disclosed
    : seq<words<"主动公开">, maybe<"政府">, blanks, any_words<"文件", "信息">, maybe<"总">, maybe<"条">, then<"数">> {};
// 收到申请数 = 当面 + 传真 + 电子邮件 + 网络 + 信函 + 其他
struct requests : any_words<"收到申请", "受理依申请公开信息", "收到政府信息公开申请", "受理申请"> {};
struct counter : any_words<"当面申请"> {};
struct letter_and_fax : any_words<"信函、传真申请"> {};
struct fax : any_words<"传真申请"> {};
struct email : any_words<"电子邮件申请"> {};
struct network : any_words<"网上申请", "网络申请"> {};
struct letter : any_words<"信函申请"> {};
struct other_request : any_words<"其它形式申请", "其他形式申请", "其他申请"> {};
// 申请办结数 = 按时 + 延期
struct closed : any_words<"申请办结数", "办结总数"> {};
struct on_time : any_words<"按时办结"> {};
struct extended : any_words<"延期办结"> {};
// 申请答复数 = …
struct replies : any_words<"申请答复数", "申请的答复"> {};
struct already_public : any_words<"属于已主动公开", "已主动公开范围"> {};
struct refused : any_words<"不同意公开", "否决公开", "不予公开答复"> {};
struct partly_granted : any_words<"同意部分公开"> {};
struct granted : any_words<"同意公开"> {};
struct not_this_organ : any_words<"不属于本行政机关"> {};
struct not_existing : any_words<"申请信息不存在", "信息不存在"> {};
struct to_correct : any_words<"告知作出更改", "更改补充", "更改、补充"> {};
struct elsewhere : any_words<"告知通过其他途径"> {};
struct other_reply : any_words<"其他类型答复", "其它类型答复"> {};
// 四、行政复议数量 五、行政诉讼数量 六、举报投诉数量 七、收取的费用 八、从事人员数
struct complaints : any_words<"行政诉讼、举报", "举报投诉", "行政申诉"> {};
struct reconsideration : any_words<"行政复议数", "行政复议数量"> {};
struct litigation : any_words<"行政诉讼数", "行政诉讼数量"> {};
struct fees : any_words<"收取的费用", "收费减免金额", "收取费用"> {};
struct staff : any_words<"从事政府信息公开工作人员数", "工作人员数"> {};
struct full_time : any_words<"专职人员"> {};
struct part_time : any_words<"兼职人员"> {};

struct row
    : sor<disclosed, counter, letter_and_fax, fax, email, network, letter, other_request, requests, closed, on_time,
          extended, replies, already_public, refused, partly_granted, granted, not_this_organ, not_existing, to_correct,
          elsewhere, other_reply, complaints, reconsideration, litigation, fees, staff, full_time, part_time> {};

}  // namespace gouji::grammar::statistics
