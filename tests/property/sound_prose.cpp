#include "property/sound_prose.hpp"

namespace gouji::property {
namespace {

using Paragraphs = std::vector<std::string>;

std::string printed_count(const FilledTable& table, RowId row) {
  const Entry& entry = table.at(row, ColumnId::total);
  return entry.value ? entry.value->to_string() : "0";
}

std::string preamble(const SoundReport& report, Choices& choices) {
  const std::string year = std::to_string(report.year);
  std::string text = "本报告根据《中华人民共和国政府信息公开条例》的要求编制。";
  if (choices.one_in(2)) {
    text +=
        "全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
        "存在的主要问题及改进情况、其他需要报告的事项六部分组成。";
  }
  text += "所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。";
  return text + "如有疑问，请与本机关办公室联系（地址：河湾路8号，电话：0500-6000001）。";
}

std::string requests_sentence(const SoundReport& report) {
  const std::string received = printed_count(report.applications, RowId::received);
  if (received == "0") return "全年未收到新的政府信息公开申请。";
  return "全年新收政府信息公开申请" + received + "件，均按规定登记、审查和答复。";
}

std::string printed_sum(const FilledTable& table, std::string_view group) {
  Decimal sum;
  for (const RowForm& row : table.form->rows) {
    const std::string_view name = name_of(row.id);
    if (name != group && !name.starts_with(std::string(group) + ".")) continue;
    sum = *Decimal::add(sum, table.at(row.id, ColumnId::total).value.value_or(Decimal{}));
  }
  return sum.to_string();
}

std::string outcomes_sentence(const SoundReport& report) {
  const FilledTable& table = report.applications;
  return "共办结" + printed_count(table, RowId::concluded) + "件，其中予以公开" + printed_sum(table, "granted") +
         "件、部分公开" + printed_sum(table, "partly_granted") + "件、不予公开" + printed_sum(table, "refused") +
         "件、无法提供" + printed_sum(table, "unavailable") + "件、不予处理" + printed_sum(table, "declined") +
         "件、其他处理" + printed_sum(table, "other_outcome") + "件；上年结转" +
         printed_count(table, RowId::carried_in) + "件，结转下年度继续办理" + printed_count(table, RowId::carried_out) +
         "件。";
}

std::string disputes_sentence(const SoundReport& report) {
  const FilledTable& table = report.disputes;
  const auto suits = [&table](RowId row) { return table.at(row, ColumnId::total).value.value_or(Decimal{}); };
  const Decimal all = *Decimal::add(suits(RowId::direct_suit), suits(RowId::suit_after_reconsideration));
  const std::string reconsiderations = printed_count(table, RowId::reconsideration);
  if (reconsiderations == "0" && all.is_zero()) return "全年未发生行政复议和行政诉讼。";
  return "因政府信息公开引发行政复议" + reconsiderations + "件，行政诉讼" + all.to_string() + "件。";
}

Paragraphs overview(const SoundReport& report, Choices& choices) {
  Paragraphs paragraphs = {
      "（一）主动公开。围绕办事、用地和就业，及时公开政策文件及其解读，做到应公开尽公开。",
      "（二）依申请公开。" + requests_sentence(report) + (choices.one_in(2) ? outcomes_sentence(report) : ""),
      "（三）政府信息管理。发布前逐级审查，定期清理目录，规范性文件统一编号。",
      "（四）平台建设。网站专栏按事项归类，新媒体账号逐一备案。",
      "（五）监督保障。组织培训和检查，工作考核、社会评议和责任追究按制度开展，未发生需要追究责任的情形。"};
  if (choices.one_in(2)) paragraphs.insert(paragraphs.begin(), "本年度，我们坚持以公开为常态、不公开为例外。");
  if (choices.one_in(2)) paragraphs.push_back(disputes_sentence(report));
  if (choices.one_in(3)) paragraphs.emplace_back("一是公开更及时；二是答复更规范；三是查找更方便。");
  return paragraphs;
}

Paragraphs problems() {
  return {"存在的主要问题：一是部分栏目更新不够及时；二是政策解读的形式还比较单一。",
          "改进措施：建立按月检查的办法，增加图表和问答形式的解读。"};
}

Paragraphs other_matters(const SoundReport& report) {
  if (report.edition == Edition::e2019) return {"除上述情况外，本机关没有其他需要报告的事项。"};
  return {"本年度未收取政府信息公开信息处理费。", "除此之外，没有其他需要报告的事项。"};
}

Paragraphs& prose_of(SoundReport& report, SectionId section) {
  return report.prose[static_cast<std::size_t>(section)];
}

}  // namespace

std::string some_organ(Choices& choices) {
  constexpr std::string_view places[] = {"临溪县", "东汀市", "云埠区", "石桥镇"};
  constexpr std::string_view bodies[] = {"人民政府", "财政局", "住房和城乡建设局", "街道办事处", "人民政府办公室"};
  return std::string(choices.pick(places)) + std::string(choices.pick(bodies));
}

void write_prose(SoundReport& report, Choices& choices) {
  report.preamble = preamble(report, choices);
  prose_of(report, SectionId::overview) = overview(report, choices);
  prose_of(report, SectionId::problems) = problems();
  prose_of(report, SectionId::other_matters) = other_matters(report);
  if (choices.one_in(4)) prose_of(report, SectionId::disclosure) = {"本机关主动公开政府信息的数量见下表。"};
  if (choices.one_in(4)) {
    prose_of(report, SectionId::applications) = {"本年度收到和处理申请的数量见下表，各项数据均已核对。"};
  }
}

}  // namespace gouji::property
