// The official forms, table by table and edition by edition, in their own order and words.
// Sources: 国办公开办函〔2021〕30号 (edition 2021), 国办公开办函〔2019〕60号 (edition 2019), 国办发〔2014〕32号 (the
// return).
#include <algorithm>
#include <array>
#include <cassert>

#include "report/vocabulary.hpp"

namespace gouji {
namespace {

using C = ColumnId;
using R = RowId;

constexpr ColumnForm documents_2021[] = {
    {C::issued, "本年制发件数"}, {C::repealed, "本年废止件数"}, {C::in_force, "现行有效件数"}};
constexpr ColumnForm decisions_2021[] = {{C::decisions, "本年处理决定数量"}};
constexpr ColumnForm fees_2021[] = {{C::amount, "本年收费金额（单位：万元）", Measure::fee}};

constexpr RowForm disclosure_2021[] = {
    {R::regulations, "规章", "规章", documents_2021},
    {R::normative_documents, "行政规范性文件", "行政规范性文件", documents_2021},
    {R::licences, "行政许可", "行政许可", decisions_2021},
    {R::penalties, "行政处罚", "行政处罚", decisions_2021},
    {R::coercion, "行政强制", "行政强制", decisions_2021},
    {R::fees, "行政事业性收费", "行政事业性收费", fees_2021},
};

constexpr ColumnForm documents_2019[] = {
    {C::made, "本年新制作数量"}, {C::disclosed, "本年新公开数量"}, {C::total, "对外公开总数量"}};
constexpr ColumnForm items_2019[] = {
    {C::previous, "上一年项目数量"}, {C::change, "本年增/减", Measure::change}, {C::decisions, "处理决定数量"}};
constexpr ColumnForm fees_2019[] = {{C::previous, "上一年项目数量"}, {C::change, "本年增/减", Measure::change}};
constexpr ColumnForm procurement_2019[] = {{C::projects, "采购项目数量"}, {C::amount, "采购总金额", Measure::amount}};

constexpr RowForm disclosure_2019[] = {
    {R::regulations, "规章", "规章", documents_2019},
    {R::normative_documents, "规范性文件", "规范性文件", documents_2019},
    {R::licences, "行政许可", "行政许可", items_2019},
    {R::other_services, "其他对外管理服务事项", "其他对外管理服务事项", items_2019},
    {R::penalties, "行政处罚", "行政处罚", items_2019},
    {R::coercion, "行政强制", "行政强制", items_2019},
    {R::fees, "行政事业性收费", "行政事业性收费", fees_2019},
    {R::procurement, "政府集中采购", "政府集中采购", procurement_2019},
};

constexpr ColumnForm applicants[] = {{C::natural_person, "自然人"},
                                     {C::commercial, "商业企业"},
                                     {C::research, "科研机构"},
                                     {C::public_interest, "社会公益组织"},
                                     {C::legal_service, "法律服务机构"},
                                     {C::other, "其他"},
                                     {C::total, "总计"}};

constexpr RowForm received{R::received, "一、本年新收政府信息公开申请数量", "一、本年新收", applicants};
constexpr RowForm carried_in{R::carried_in, "二、上年结转政府信息公开申请数量", "二、上年结转", applicants};
constexpr RowForm concluded{R::concluded, "（七）总计", "三(七)总计", applicants};
constexpr RowForm carried_out{R::carried_out, "四、结转下年度继续办理", "四、结转下年度", applicants};

constexpr RowForm results[] = {
    {R::granted, "（一）予以公开", "三(一)予以公开", applicants},
    {R::partly_granted, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "三(二)部分公开", applicants},
    {R::refused_state_secret, "1.属于国家秘密", "三(三)1.属于国家秘密", applicants},
    {R::refused_other_law, "2.其他法律行政法规禁止公开", "三(三)2.其他法律行政法规禁止公开", applicants},
    {R::refused_security, "3.危及“三安全一稳定”", "三(三)3.危及“三安全一稳定”", applicants},
    {R::refused_third_party, "4.保护第三方合法权益", "三(三)4.保护第三方合法权益", applicants},
    {R::refused_internal, "5.属于三类内部事务信息", "三(三)5.属于三类内部事务信息", applicants},
    {R::refused_deliberative, "6.属于四类过程性信息", "三(三)6.属于四类过程性信息", applicants},
    {R::refused_enforcement_file, "7.属于行政执法案卷", "三(三)7.属于行政执法案卷", applicants},
    {R::refused_registry_query, "8.属于行政查询事项", "三(三)8.属于行政查询事项", applicants},
    {R::unavailable_not_held, "1.本机关不掌握相关政府信息", "三(四)1.本机关不掌握相关政府信息", applicants},
    {R::unavailable_not_made, "2.没有现成信息需要另行制作", "三(四)2.没有现成信息需要另行制作", applicants},
    {R::unavailable_unclear, "3.补正后申请内容仍不明确", "三(四)3.补正后申请内容仍不明确", applicants},
    {R::declined_petition, "1.信访举报投诉类申请", "三(五)1.信访举报投诉类申请", applicants},
    {R::declined_duplicate, "2.重复申请", "三(五)2.重复申请", applicants},
    {R::declined_publication, "3.要求提供公开出版物", "三(五)3.要求提供公开出版物", applicants},
    {R::declined_excessive, "4.无正当理由大量反复申请", "三(五)4.无正当理由大量反复申请", applicants},
    {R::declined_reconfirmation, "5.要求行政机关确认或重新出具已获取信息",
     "三(五)5.要求行政机关确认或重新出具已获取信息", applicants},
};

constexpr RowForm other_outcome_2019{R::other_outcome, "（六）其他处理", "三(六)其他处理", applicants};
constexpr RowForm other_outcome_2021[] = {
    {R::other_outcome_not_corrected, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
     "三(六)1.逾期不补正", applicants},
    {R::other_outcome_fee_unpaid, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
     "三(六)2.逾期未缴费", applicants},
    {R::other_outcome_other, "3.其他", "三(六)3.其他", applicants},
};

constexpr auto applications_2019 = [] {
  std::array<RowForm, 2 + std::size(results) + 1 + 2> rows{received, carried_in};
  auto* next = std::copy(std::begin(results), std::end(results), rows.begin() + 2);
  *next++ = other_outcome_2019;
  *next++ = concluded;
  *next = carried_out;
  return rows;
}();
static_assert(applications_2019.size() == 23);

constexpr auto applications_2021 = [] {
  std::array<RowForm, 2 + std::size(results) + std::size(other_outcome_2021) + 2> rows{received, carried_in};
  auto* next = std::copy(std::begin(results), std::end(results), rows.begin() + 2);
  next = std::copy(std::begin(other_outcome_2021), std::end(other_outcome_2021), next);
  *next++ = concluded;
  *next = carried_out;
  return rows;
}();
static_assert(applications_2021.size() == 25);

constexpr ColumnForm outcomes[] = {{C::upheld, "结果维持"},
                                   {C::corrected, "结果纠正"},
                                   {C::other, "其他结果"},
                                   {C::pending, "尚未审结"},
                                   {C::total, "总计"}};

constexpr RowForm disputes[] = {
    {R::reconsideration, "行政复议", "行政复议", outcomes},
    {R::direct_suit, "未经复议直接起诉", "行政诉讼·未经复议直接起诉", outcomes},
    {R::suit_after_reconsideration, "复议后起诉", "行政诉讼·复议后起诉", outcomes},
};

constexpr ColumnForm periods[] = {{C::year, "统计数"}, {C::cumulative, "历年累计"}};

constexpr RowForm statistics[] = {
    {R::disclosed, "主动公开政府信息数", "主动公开政府信息数", periods},
    {R::requests, "收到申请数", "收到申请数", periods},
    {R::requests_counter, "当面申请数", "收到申请数·当面", periods},
    {R::requests_fax, "传真申请数", "收到申请数·传真", periods},
    {R::requests_email, "电子邮件申请数", "收到申请数·电子邮件", periods},
    {R::requests_network, "网络申请数", "收到申请数·网络", periods},
    {R::requests_letter, "信函申请数", "收到申请数·信函", periods},
    {R::requests_other, "其他形式申请数", "收到申请数·其他", periods},
    {R::closed, "申请办结数", "申请办结数", periods},
    {R::closed_on_time, "按时办结数", "申请办结数·按时", periods},
    {R::closed_extended, "延期办结数", "申请办结数·延期", periods},
    {R::replies, "申请答复数", "申请答复数", periods},
    {R::replies_already_public, "属于已主动公开范围数", "申请答复数·已主动公开", periods},
    {R::replies_granted, "同意公开答复数", "申请答复数·同意公开", periods},
    {R::replies_partly_granted, "同意部分公开答复数", "申请答复数·同意部分公开", periods},
    {R::replies_refused, "不同意公开答复数", "申请答复数·不同意公开", periods},
    {R::replies_not_this_organ, "不属于本行政机关公开数", "申请答复数·不属于本机关", periods},
    {R::replies_not_existing, "申请信息不存在数", "申请答复数·信息不存在", periods},
    {R::replies_to_correct, "告知作出更改补充数", "申请答复数·告知更改补充", periods},
    {R::replies_elsewhere, "告知通过其他途径办理数", "申请答复数·其他途径", periods},
    {R::replies_other, "其他类型答复数", "申请答复数·其他", periods},
    {R::statistics_reconsideration, "行政复议数量", "行政复议数量", periods},
    {R::statistics_litigation, "行政诉讼数量", "行政诉讼数量", periods},
    {R::complaints, "举报投诉数量", "举报投诉数量", periods},
    {R::statistics_fees, "依申请公开信息收取的费用", "收取的费用", periods},
    {R::staff, "从事政府信息公开工作人员数", "从事人员数", periods},
    {R::staff_full_time, "专职人员数", "从事人员数·专职", periods},
    {R::staff_part_time, "兼职人员数", "从事人员数·兼职", periods},
};

constexpr TableForm forms[] = {
    {TableId::disclosure, Edition::e2019, disclosure_2019},
    {TableId::disclosure, Edition::e2021, disclosure_2021},
    {TableId::applications, Edition::e2019, applications_2019},
    {TableId::applications, Edition::e2021, applications_2021},
    {TableId::disputes, Edition::e2021, disputes},
    {TableId::statistics, Edition::e2014, statistics},
};

constexpr bool has_rows_in_order(const TableForm& form) {
  return std::is_sorted(form.rows.begin(), form.rows.end(),
                        [](const RowForm& a, const RowForm& b) { return a.id < b.id; });
}
static_assert(std::all_of(std::begin(forms), std::end(forms), has_rows_in_order));

}  // namespace

// Rows stand as their identifiers do, so that one is never further down than its number above the first's; mostly it is
// just there.
std::optional<std::size_t> TableForm::index_of(RowId row) const {
  if (row < rows.front().id) return std::nullopt;
  auto at = std::min(static_cast<std::size_t>(row) - static_cast<std::size_t>(rows.front().id), rows.size() - 1);
  while (rows[at].id > row) --at;
  return rows[at].id == row ? std::optional(at) : std::nullopt;
}

std::optional<Term> TableForm::term(RowId row, ColumnId column) const {
  const auto index = index_of(row);
  if (!index) return std::nullopt;
  const auto columns = rows[*index].columns;
  const auto found =
      std::find_if(columns.begin(), columns.end(), [column](const ColumnForm& form) { return form.id == column; });
  if (found == columns.end()) return std::nullopt;
  return Term{static_cast<std::uint16_t>(*index), static_cast<std::uint16_t>(found - columns.begin())};
}

const TableForm& form_of(TableId table, Edition edition) {
  const auto* last = std::end(forms);
  const auto* exact = std::find_if(std::begin(forms), last,
                                   [&](const TableForm& form) { return form.id == table && form.edition == edition; });
  if (exact != last) return *exact;
  const auto* any = std::find_if(std::begin(forms), last, [&](const TableForm& form) { return form.id == table; });
  assert(any != last);
  return *any;
}

}  // namespace gouji
