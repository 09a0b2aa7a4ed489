// Grammar: the words by which sentences of a report say what a figure counts, whose it is and what it is a part of. The
// words of one rule mean the same; longer words stand before those that begin them.
#pragma once

#include "characters.hpp"

namespace gouji::grammar::prose {

// What happened to applications (section 三)
struct new_receipt : any_words<"新收到", "新受理", "新接收", "新收"> {};
struct receipt : any_words<"收到", "接到", "接收", "受理", "收办"> {};
struct closing : any_words<"办结", "结案"> {};
struct answer : any_words<"答复", "回复"> {};
struct decision : any_words<"处理决定", "作出", "决定"> {};
struct handling : any_words<"办理", "处理"> {};
struct carry_over : any_words<"结转", "转结", "顺延", "转入", "延至"> {};
struct application : any_words<"依申请", "申请"> {};
struct cases : words<"案件"> {};  // of remedies, not applications
struct natural_person : any_words<"自然人", "公民个人", "公民"> {};
struct organisations
    : any_words<"法人或者其他组织", "法人或其他组织", "法人和其他组织", "法人及其他组织", "法人、其他组织"> {};

struct granted : any_words<"予以公开", "同意公开"> {};
struct partly_granted : any_words<"予以部分公开", "同意部分公开", "部分公开"> {};
struct refused : any_words<"不予公开", "不同意公开"> {};
struct unavailable : words<"无法提供"> {};
struct declined : words<"不予处理"> {};
struct other_outcome : any_words<"其他处理", "其它处理"> {};
struct not_held : any_words<"不掌握相关政府信息", "不掌握相关信息", "不掌握"> {};
struct not_made : any_words<"没有现成信息需要另行制作", "没有现成信息", "需要另行制作"> {};
struct unclear : any_words<"补正后申请内容仍不明确", "补正后仍不明确"> {};

// Remedies (section 四)
struct direct_suit : any_words<"未经复议直接起诉", "未经复议直接提起行政诉讼"> {};
struct suit_after_reconsideration : any_words<"经复议后起诉", "复议后起诉", "复议后提起行政诉讼"> {};
struct reconsideration : any_words<"行政复议", "复议"> {};
struct litigation : any_words<"行政诉讼", "行政应诉", "诉讼"> {};
struct upheld : any_words<"结果维持", "维持"> {};
struct corrected : any_words<"结果纠正", "依法纠错", "被纠正", "纠正", "纠错"> {};
struct pending : any_words<"尚未审结", "未审结"> {};
struct other_result : any_words<"其他结果", "其它结果"> {};

// What was disclosed (section 二)
struct proactive : words<"主动公开"> {};
struct regulations : any_words<"政府规章", "规章"> {};
struct normative_documents : any_words<"行政规范性文件", "规范性文件"> {};
struct licences : words<"行政许可"> {};
struct penalties : words<"行政处罚"> {};
struct coercion : words<"行政强制"> {};
struct issuing : any_words<"制发", "制定", "出台", "印发", "新制作"> {};
struct repealing : words<"废止"> {};
struct in_force : words<"现行有效"> {};
struct processing_fee : words<"信息处理费"> {};

// When
struct last_year : any_words<"上一年度", "上年度", "上一年", "上年", "去年", "往年"> {};
struct next_year : any_words<"下一年度", "下年度", "下一年", "下年", "次年", "明年"> {};

// A part of the year, or more than it
struct part_of_year : any_words<"上半年", "下半年", "季度", "月底", "月份"> {};
struct span_of_years
    : pegtl::sor<
          any_words<"年来", "近年", "多年", "历年", "以来">,
          pegtl::seq<utf8::one<U'近'>, blanks, pegtl::plus<pegtl::sor<digit, chinese_digit>>, blanks, words<"年">>> {};
struct channel : any_words<"通过", "利用", "依托", "借助"> {};  // some of all

// Whose: the figures of the reporting organ, or of others
struct place_letter : utf8::one<U'省', U'市', U'州', U'盟', U'县', U'区', U'旗', U'乡', U'镇'> {};
struct office_word
    : any_words<"单位", "机关", "部门", "中心", "局", "委", "厅", "办", "院", "部", "署", "队", "处", "站"> {};
struct own_place
    : pegtl::seq<utf8::one<U'我', U'本'>, blanks, place_letter, pegtl::not_at<blanks, any_words<"级", "直">>> {};
struct own_office : pegtl::seq<utf8::one<U'我', U'本'>, blanks, pegtl::not_at<words<"机关">>,
                               pegtl::sor<office_word, any_words<"街道", "管委会">>> {};
struct whole_place : pegtl::seq<words<"全">, blanks, pegtl::sor<place_letter, words<"街道">>> {};
struct other_scope
    : pegtl::sor<
          any_words<"本级", "备案", "各部门", "各单位", "县（市、区）", "县(市、区)", "局属", "委属", "厅属", "所属",
                    "下属", "复议机关", "乡镇", "各县", "各区", "各市", "各镇", "各乡", "各街道", "县区">,
          pegtl::seq<place_letter, blanks, utf8::one<U'直', U'属'>>> {};
struct on_behalf : words<"代表"> {};

// How a figure stands to others
struct among : any_words<"其中"> {};
struct comprises : any_words<"包括", "包含", "分为"> {};
struct respectively : any_words<"分别是", "分别为", "分别"> {};
struct chiefly : any_words<"主要", "重点"> {};
struct and_others : utf8::one<U'等'> {};
struct as_well : any_words<"以及", "另外", "此外", "还有"> {};
struct rest : any_words<"其他", "其它", "其余"> {};
struct share : any_words<"占总数的", "占总数", "占比", "占"> {};
struct rise : any_words<"增长", "上升", "增加", "提高", "增幅"> {};
struct fall : any_words<"下降", "减少", "回落", "降幅"> {};
struct month_on_month : words<"环比"> {};
struct comparison : any_words<"同比", "相比"> {};
struct than : any_words<"较", "比"> {};
struct denial : any_words<"没有收到", "没有发生", "没有一起", "未引发", "不存在", "无一例", "未收到", "未接到",
                          "未受理", "未发生", "未产生", "未出现", "没有", "暂无", "无"> {};
struct all_of_them : any_words<"全部", "均", "都"> {};
struct intention : any_words<"将", "拟", "计划", "力争", "预计"> {};

// Words that say nothing of the figure behind them
struct filler
    : any_words<"政府信息公开工作", "政府信息公开", "信息公开类", "信息公开", "政府信息", "信息", "公开",
                "各级行政机关", "各级各部门", "各级政府", "行政机关", "各级", "每季度", "每月", "今年以来", "今年",
                "本年度", "年度", "本年", "当年", "全年", "年内", "期间", "截至目前", "截至", "共计", "累计", "总计",
                "合计", "总共", "共", "总数", "已", "依法", "依规", "依照", "按照规定", "按时", "按期", "及时", "规范",
                "妥善", "引发", "引起", "提出", "提交", "提起", "发生", "收取", "产生", "涉及", "被", "因", "的",
                "数量", "数", "量", "件数", "原因", "情况", "群众", "公众", "当前", "目前", "有关", "相关", "由", "对",
                "为", "是", "有", "含", "另", "了", "和", "及", "与", "并", "或", "以", "于", "向", "各类", "类", "至",
                "到", "本机关", "继续", "完毕", "结果", "件"> {};

}  // namespace gouji::grammar::prose
