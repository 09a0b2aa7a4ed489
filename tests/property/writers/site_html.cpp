// As a government site serves it: the report squeezed on few lines between the site's own chrome, a metadata table
// before it and attachments behind, in GBK, declared rightly, wrongly or not at all. Modelled on a municipal office's
// page of 2019.
#include "property/sheet_variants.hpp"
#include "property/writers/characters.hpp"
#include "property/writers/walk.hpp"
#include "property/writers/writers.hpp"
#include "support/gbk.hpp"

namespace gouji::property {
namespace {

std::string metadata_table(const SoundReport& report) {
  return "<table class=xxgk width=\"100%\"><tr><td>名　　称</td><td colspan=3>" + report.title() +
         "</td></tr><tr><td>索 引 号</td><td>000014349/" + std::to_string(report.year + 1) +
         "-00021</td><td>分　　类</td>" + "<td>政府信息公开年报</td></tr><tr><td>发布机构</td><td>" + report.organ +
         "</td><td>文　　号</td><td></td></tr></table>";
}

class SiteHtml final : public Pen {
 public:
  explicit SiteHtml(Choices& choices) : choices_(choices) {}

  void title(std::string_view text) override {
    html_ += "<p style='text-align: center;font-weight: bold;'>" + escaped(text) + "</p>";
  }
  void heading(std::string_view text) override {
    html_ += "<p><strong>" + escaped(text) + "</strong>" + (choices_.one_in(4) ? "&nbsp;&nbsp;&nbsp;</p>" : "</p>");
  }
  void paragraph(std::string_view text) override { html_ += "<p>　　" + escaped(text) + "</p>"; }

  void table(const FilledTable& table) override {
    for (const Sheet& sheet : drawn(table, choices_)) {
      html_ += "<table align=\"center\" border=\"1\" cellspacing=\"1\"><tbody>";
      for (const std::vector<Box>& row : sheet) write_row(row);
      html_ += "</tbody></table>";
    }
  }

  [[nodiscard]] std::string page(const SoundReport& report, std::string_view charset) && {
    std::string head = "<html><head><title>" + report.title() + "_" + report.organ + "</title>";
    if (!charset.empty())
      head += "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + std::string(charset) + "\">";
    return head +
           "<script>if (1 < 2 && document) { var html = '<td>9</td>'; }</script></head><body>\n"
           "<ul><li><a href=?a=1&b=2>首页</a></li><li>政务公开</li></ul>\n" +
           (choices_.one_in(2) ? metadata_table(report) : "") + "<div id=zoom>" + std::move(html_) +
           "</div><!-- <div>分享</div> -->\n<p>附件：年度报告全文</p><div>主办单位：" + report.organ +
           "　备案编号：{{record}}</div></body></html>\n";
  }

 private:
  void write_row(const std::vector<Box>& row) {
    html_ += "<tr>";
    for (const Box& box : row) {
      html_ += "<td";
      if (box.columns > 1) html_ += " colspan=\"" + std::to_string(box.columns) + "\"";
      html_ += " nowrap=\"nowrap\"";
      if (box.rows > 1) html_ += " rowspan=\"" + std::to_string(box.rows) + "\"";
      html_ += " style=\"width:47px;\">" + content_of(box) + "</td>";
    }
    html_ += "</tr>";
  }

  std::string content_of(const Box& box) {
    if (box.text.empty()) return choices_.one_in(2) ? "&nbsp;" : "<p align=\"center\">&nbsp;</p>";
    const auto characters = characters_of(box.text);
    std::string text;
    for (std::size_t i = 0; i < characters.size(); ++i) {
      const bool breaks = !box.is_value && i == characters.size() / 2 && i > 1 && choices_.one_in(3);
      text += (breaks ? "<br />" : "") + escaped(characters[i]);
    }
    return "<p align=\"center\">" + text + "</p>";
  }

  Choices& choices_;
  std::string html_;
};

}  // namespace

Written write_site_html(const SoundReport& report, Choices& choices) {
  constexpr std::string_view charsets[] = {"gbk", "gb2312", "", "utf-8"};
  SiteHtml pen(choices);
  write_down(report, pen);
  return {.bytes = test::to_gbk(std::move(pen).page(report, choices.pick(charsets)))};
}

}  // namespace gouji::property
