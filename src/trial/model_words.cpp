#include "trial/model_words.hpp"

namespace gouji {
namespace {

constexpr std::string_view headings_2014[] = {"一、概述",
                                              "二、主动公开政府信息情况",
                                              "三、依申请公开政府信息和不予公开政府信息情况",
                                              "四、因政府信息公开申请行政复议、提起行政诉讼的情况",
                                              "五、存在的主要问题及改进情况",
                                              "六、政府信息公开的收费及减免情况"};

std::string printed(const Model& model, TableId id, RowId row, ColumnId column) {
  const ModelTable& table = *model.table(id);
  const Term term = table.form->term(row, column).value();
  return table.cells[term.row][term.column].value_or("");
}

std::string words_2014(const Model& model, SectionId section) {
  switch (section) {
    case SectionId::overview: return "本年度继续推进政府信息公开，按月检查专栏。";
    case SectionId::disclosure:
      return "全年主动公开政府信息" + printed(model, TableId::statistics, RowId::disclosed, ColumnId::year) + "条。";
    case SectionId::applications: return "申请均已登记并答复。";
    case SectionId::disputes: return "复议和诉讼的件数见统计表。";
    case SectionId::problems: return "公开内容还不够细，将继续改进。";
    case SectionId::other_matters: return "收费情况见统计表，没有减免。";
  }
  return {};
}

std::string words_of_overview(const Model& model) {
  const std::string received = printed(model, TableId::applications, RowId::received, ColumnId::total);
  return "全年主动公开政府信息240条，新收政府信息公开申请" + received +
         "件，均已按期答复。目录每季度核对一次，专栏全年检查12次。\n"
         "工作考核、社会评议和责任追究：政府信息公开纳入年度考核，未发生责任追究情形。";
}

}  // namespace

std::string_view heading_in(const Model& model, SectionId section) {
  return model.edition == Edition::e2014 ? headings_2014[static_cast<std::size_t>(section)] : heading_of(section);
}

std::string sound_preamble(const Model& model) {
  const std::string year = std::to_string(model.year);
  return "根据《中华人民共和国政府信息公开条例》的要求，编制本报告。统计期限为" + year + "年1月1日至" + year +
         "年12月31日。联系电话：0000-0000000。";
}

std::string sound_words(const Model& model, SectionId section) {
  if (model.edition == Edition::e2014) return words_2014(model, section);
  switch (section) {
    case SectionId::overview: return words_of_overview(model);
    case SectionId::problems: return "政策解读以文字为主，图表偏少；已制作图解8期，下一年每季度增加一期。";
    case SectionId::other_matters: return "本年度没有收取信息处理费。";
    default: return {};
  }
}

}  // namespace gouji
