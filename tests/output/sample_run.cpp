#include "output/sample.hpp"

namespace gouji::sample {
namespace {

using C = ColumnId;
using R = RowId;
using T = TableId;

constexpr const char* form_2021 = "国办公开办函〔2021〕30号";

/// The excerpt with the range between [ and ].
Excerpt excerpt(std::string text) {
  const std::size_t begin = text.find('[');
  text.erase(begin, 1);
  const std::size_t end = text.find(']');
  text.erase(end, 1);
  return {text, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Unchecked unchecked(const char* rule, Address at, const char* reason) {
  const bool whole = at.table && !at.row;
  return {.rule = rule, .at = std::move(at), .reason = reason, .not_supplied = false, .whole = whole};
}

Unchecked not_supplied(const char* rule) {
  return {.rule = rule, .at = {}, .reason = "没有提供上一年度报告（--previous）", .not_supplied = true};
}

ReportSummary summary(const char* title, const char* organ, int year, Edition edition, OrganKind kind) {
  return {.title = title,
          .organ = organ,
          .year = year,
          .edition = edition,
          .kind = kind,
          .evidence = {"标题中的年度", "表三的（六）分为三行"}};
}

using Mark = Picture::Mark;

/// Cells that equations count.
std::vector<Picture::Cell> figures(std::initializer_list<const char*> printed) {
  std::vector<Picture::Cell> cells;
  for (const char* figure : printed) cells.push_back({.printed = figure, .counted = true});
  return cells;
}

Picture certain_picture() {
  Picture picture{.headings = {"自然人", "其他", "总计"}};
  picture.rows = {{.label = "三(一)予以公开", .cells = figures({"12", "1", "12"}), .sum = Picture::Sum{"13", "13"}},
                  {.together = 4, .cells = figures({"…", "…", "5"})},
                  {.label = "三(七)总计", .cells = figures({"17", "1", "18"})}};
  picture.rows[0].cells[2].proposed = "13";
  picture.rows[0].cells[2].mark = Mark::certain;
  picture.rows[2].cells[0].counted = false;
  picture.rows[2].cells[1].counted = false;
  picture.sum_rows = {{.sums = {std::nullopt, std::nullopt, Picture::Sum{"17", "18"}}}};
  return picture;
}

Picture ambiguous_picture() {
  Picture picture{.headings = {"自然人"}};
  picture.rows = {{.label = "一、本年新收", .cells = figures({"30"})},
                  {.label = "二、上年结转", .cells = figures({"0"})},
                  {.label = "三(七)总计", .cells = figures({"28"})},
                  {.label = "四、结转下年度", .cells = figures({""})}};
  picture.rows[0].cells[0] = {.printed = "30", .proposed = "28", .mark = Mark::possible, .counted = true};
  picture.rows[3].cells[0] = {.printed = "", .proposed = "2", .mark = Mark::possible, .counted = true};
  picture.sum_rows = {{.label = "一＋二", .sums = {Picture::Sum{"30", "30"}}},
                      {.label = "三(七)＋四", .sums = {Picture::Sum{"28", "28"}}}};
  return picture;
}

Finding certain_cell() {
  Finding finding;
  finding.rule = "row-total-mismatch";
  finding.level = Level::error;
  finding.message = "总计列应为 13（12+0+0+0+0+1），表中为 12，相差 1";
  finding.hint = "把 12 改为 13";
  finding.place = "表三 三(一)予以公开·总计列";
  finding.at = Address::of(T::applications, R::granted, C::total);
  finding.region = Region{88, 12, 88, 14, 9123, 2};
  finding.excerpt = excerpt("（一）予以公开 | 12 | 0 | 0 | 0 | 0 | 1 | [12]");
  finding.values = {{"stated", 12}, {"computed", 13}};
  finding.related = {{.rule = "concluded-total-mismatch",
                      .at = Address::of(T::applications, R::concluded, C::total),
                      .span = {},
                      .region = Region{120, 12, 120, 14, 12001, 2},
                      .message = "三(七)总计·总计列：各项之和是 17，表中为 18"}};
  finding.suspects = {{.at = finding.at,
                       .region = finding.region,
                       .read = "12",
                       .proposed = "13",
                       .reason = "一位数字写错",
                       .certain = true}};
  finding.picture = certain_picture();
  finding.basis = "表内算术关系";
  finding.fingerprint = "0123456789abcdef0123456789abcdef";
  return finding;
}

Finding ambiguous_cell() {
  Finding finding;
  finding.rule = "balance-mismatch";
  finding.level = Level::error;
  finding.message = "自然人列：本年新收与上年结转之和是 30，办结与结转下年度之和是 28，相差 2";
  finding.place = "表三 一、本年新收·自然人列";
  finding.at = Address::of(T::applications, R::received, C::natural_person);
  finding.region = Region{70, 5, 71, 3, 7000, 9};
  finding.excerpt = excerpt("一、本年新收政府信息公开申请数量 | [30] | 0 | 0 | 0 | 0 | 0 | 30");
  finding.values = {{"stated", 28}, {"computed", 30}};
  finding.suspects = {{.at = finding.at, .read = "30", .proposed = "28", .reason = "", .certain = false},
                      {.at = Address::of(T::applications, R::carried_out, C::natural_person),
                       .region = Region{130, 5, 130, 5, 13000, 0},
                       .read = "",
                       .proposed = "2",
                       .reason = "这一格漏填",
                       .explanation = 2,
                       .certain = false}};
  finding.picture = ambiguous_picture();
  finding.basis = "表内算术关系";
  finding.fingerprint = "1123456789abcdef0123456789abcdef";
  return finding;
}

Finding section_title() {
  Finding finding;
  finding.rule = "section-title-differs";
  finding.level = Level::warning;
  finding.message = "标题是“存在的困难及打算”，格式中是“存在的主要问题及改进情况”";
  finding.hint = "按格式改写标题";
  finding.place = "五、存在的主要问题及改进情况";
  finding.at = Address::of(SectionId::problems);
  finding.region = Region{140, 1, 140, 11, 15000, 30};
  finding.excerpt = excerpt("[五、存在的困难及打算]");
  finding.cites = {{form_2021, "附件", "五、存在的主要问题及改进情况"},
                   {"中华人民共和国政府信息公开条例", "第五十条", ""}};
  finding.fingerprint = "2123456789abcdef0123456789abcdef";
  return finding;
}

Finding title() {
  Finding finding;
  finding.rule = "title-differs";
  finding.level = Level::info;
  finding.message = "标题中没有年度";
  finding.hint = "写明年度，如“某县住建局2024年政府信息公开工作年度报告”";
  finding.place = "标题";
  finding.at = Address::of(Part::title);
  finding.region = Region{3, 8, 3, 24, 60, 48};
  finding.excerpt = excerpt("[某县住建局政府信息公开工作年度报告]");
  finding.basis = "数据质量";
  finding.fingerprint = "3123456789abcdef0123456789abcdef";
  return finding;
}

Finding fraction() {
  Finding finding;
  finding.rule = "bad-count";
  finding.level = Level::error;
  finding.message = "件数应为非负整数，表中为 1.5";
  finding.place = "表二 规章·本年制发件数列";
  finding.at = Address::of(T::disclosure, R::regulations, C::issued);
  finding.region = Region{40, 9, 40, 12, 4000, 3};
  finding.excerpt = excerpt("规章 | [1.5] | 0 | 3");
  finding.values = {{"stated", *Decimal::parse("1.5")}};
  finding.basis = "数据质量";
  finding.fingerprint = "4123456789abcdef0123456789abcdef";
  return finding;
}

Finding suppressed() {
  Finding finding = fraction();
  finding.fingerprint += "#2";
  finding.suppressed = Suppression{.by = SilencedBy::waiver,
                                   .reason = "已向上级说明",
                                   .owner = "办公室张明",
                                   .until = Date{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{31}},
                                   .place = {"gouji.yaml", 12, 5}};
  return finding;
}

Finding unseparated() {
  Finding finding;
  finding.rule = "unseparated-values";
  finding.level = Level::warning;
  finding.message = "表三的数值连在一起，分不清各列，没有核对这张表";
  finding.hint = "从原文件重新复制表格，或直接检查原来的 Word 文件";
  finding.place = "表三";
  finding.at = Address::of(T::applications);
  finding.region = Region{9, 1, 9, 20, 700, 41};
  finding.excerpt = excerpt("（一）予以公开[12000012]");
  finding.basis = "数据质量";
  finding.fingerprint = "5123456789abcdef0123456789abcdef";
  return finding;
}

Finding in_word() {
  Finding finding = certain_cell();
  finding.region.reset();
  for (Related& related : finding.related) related.region.reset();
  for (Suspect& suspect : finding.suspects) suspect.region.reset();
  finding.fingerprint = "6123456789abcdef0123456789abcdef";
  return finding;
}

Finding missing_topic() {
  Finding finding;
  finding.rule = "missing-topic";
  finding.level = Level::warning;
  finding.message = "没有说明依申请公开的收费和减免情况";
  finding.place = "全文";
  finding.at.topic = "fees";
  finding.basis = "数据质量";
  finding.fingerprint = "7123456789abcdef0123456789abcdef";
  return finding;
}

Finding not_a_report() {
  Finding finding;
  finding.rule = "not-a-report";
  finding.level = Level::error;
  finding.message = "这不是政府信息公开工作年度报告：\n没有标题，也没有表格";
  finding.place = "全文";
  finding.region = Region{};
  finding.excerpt = Excerpt{};
  finding.basis = "数据质量";
  finding.fingerprint = "8123456789abcdef0123456789abcdef";
  return finding;
}

CheckedFile full_page() {
  return {.path = "报告/住建局 2024.html",
          .format = "html",
          .report =
              summary("某县住建局政府信息公开工作年度报告", "某县住建局", 2024, Edition::e2021, OrganKind::department),
          .findings = {title(), fraction(), suppressed(), ambiguous_cell(), certain_cell(), section_title()},
          .unchecked = {unchecked("dispute-total-mismatch", Address::of(T::disputes, R::reconsideration),
                                  "总计列是“约3件”，不是一个数。"),
                        not_supplied("carried-in-mismatch"), not_supplied("in-force-mismatch")},
          .error = {}};
}

CheckedFile flattened_page() {
  constexpr const char* reason = "数值连在一起，分不清各列。";
  return {.path = "flat.html",
          .format = "html",
          .report = summary("乙街道办事处2020年政府信息公开工作年度报告", "", 2020, Edition::e2019, OrganKind::office),
          .findings = {unseparated()},
          .unchecked = {unchecked("row-total-mismatch", Address::of(T::applications), reason),
                        unchecked("concluded-total-mismatch", Address::of(T::applications), reason),
                        unchecked("balance-mismatch", Address::of(T::applications), reason),
                        not_supplied("carried-in-mismatch")},
          .error = {}};
}

CheckedFile word_document() {
  CheckedFile file{.path = "a,b:100%.docx",
                   .format = "docx",
                   .report = summary("丙镇人民政府2024年政府信息公开工作年度报告", "丙镇人民政府", 2024, Edition::e2021,
                                     OrganKind::government),
                   .findings = {in_word(), missing_topic()},
                   .unchecked = {},
                   .error = {}};
  return file;
}

CheckedFile unreadable() {
  return {.path = "old.docx",
          .format = "",
          .report = {},
          .findings = {},
          .unchecked = {},
          .error = ReadError{"文件不完整或已损坏，请重新下载。", 512}};
}

CheckedFile sound_page() {
  return {.path = "sound.html",
          .format = "html",
          .report = summary("丁市统计局2024年政府信息公开工作年度报告", "丁市统计局", 2024, Edition::e2021,
                            OrganKind::department),
          .findings = {},
          .unchecked = {not_supplied("carried-in-mismatch")},
          .error = {}};
}

CheckedFile letter() {
  return {
      .path = "letter.txt", .format = "text", .report = {}, .findings = {not_a_report()}, .unchecked = {}, .error = {}};
}

const PackIdentity pack{"edition-2021", "1.0.0", std::string(64, 'a')};

}  // namespace

RunResult run() {
  return {.packs = {pack},
          .files = {full_page(), flattened_page(), word_document(), unreadable(), sound_page(), letter()},
          .notices = {{Level::warning,
                       "规则 row-total-mismatch 在 applications.granted.total 的豁免已于 2025-12-31 到期。",
                       {"年报/gouji.yaml", 14, 5}}}};
}

RunResult sound_run() {
  return {.packs = {pack}, .files = {sound_page()}};
}

std::vector<RuleSummary> rules() {
  return {{"row-total-mismatch", Level::error, "行总计不等于各列之和", "A row's total is not the sum of its columns",
           "总计列应等于同一行其余各列之和。"},
          {"unseparated-values", Level::warning, "数值连在一起", "Values run together", "从原文件重新复制表格。"},
          {"title-differs", Level::info, "标题缺少要素", "The title lacks organ, year or kind", ""}};
}

}  // namespace gouji::sample
