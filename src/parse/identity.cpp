#include "parse/identity.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace gouji {
namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The topics of art. 32 that the headings name.
std::size_t topics_in_headings(const Report& report) {
  std::set<int> topics;
  const auto note = [&](std::string_view heading) {
    if (contains(heading, "主动公开")) topics.insert(0);
    if (contains(heading, "依申请") || contains(heading, "申请公开") || contains(heading, "公开申请")) topics.insert(1);
    if (contains(heading, "收费") || contains(heading, "减免")) topics.insert(2);
    if (contains(heading, "复议") || contains(heading, "诉讼")) topics.insert(3);
    if (contains(heading, "问题") || contains(heading, "不足")) topics.insert(4);
  };
  for (const Located<std::string>& heading : report.headings) note(heading.value);
  for (const Section& section : report.sections) note(section.title);
  return topics.size();
}

bool has_headings(const Report& report) {
  if (report.sections.size() >= 3) return true;
  const bool form_edition = report.edition && *report.edition >= Edition::e2019;
  return !form_edition && topics_in_headings(report) >= 2;
}

}  // namespace

void identify(Report& report) {
  const bool title = report.title.has_value();
  const bool headings = has_headings(report);
  const bool tables = !report.tables.empty();
  if (static_cast<int>(title) + static_cast<int>(headings) + static_cast<int>(tables) >= 2) {
    const bool blank = !report.year && !report.has_digits_in_tables;
    report.identity = blank ? Identity::blank_form : Identity::report;
  } else {
    report.identity = tables ? Identity::fragment : Identity::other;
  }
  if (report.identity == Identity::report) return;
  report.evidence.push_back(title ? "有年度报告的标题" : "没有“政府信息公开……报告”的标题");
  report.evidence.push_back(headings ? "有年度报告的章节" : "没有三个以上法定章节");
  report.evidence.push_back(tables ? "有法定统计表的内容" : "没有法定统计表");
}

}  // namespace gouji
