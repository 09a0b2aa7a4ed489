// Kind identity: the document is an annual report (semantics §6).
#include "check/check.hpp"

namespace gouji {
namespace {

std::string what_it_is(Identity identity, Language language) {
  const bool zh = language == Language::zh;
  switch (identity) {
    case Identity::blank_form:
      return zh ? "这是一份尚未填写的空白格式（没有年度，表中没有任何数字）"
                : "this is a blank form: no year, no figure in any table";
    case Identity::fragment:
      return zh ? "这只是报告的一个片段（有统计表的行，没有标题和章节）"
                : "this is a fragment: rows of a table without title or headings";
    default:
      return zh ? "这不是政府信息公开工作年度报告" : "this is no annual report on government information disclosure";
  }
}

}  // namespace

void check_identity(const Rule& rule, const Report& report, Sink& sink) {
  if (report.identity == Identity::report) return;
  std::string evidence;
  for (const std::string& each : report.evidence) evidence += (evidence.empty() ? "" : "；") + each;
  Fact fact{.place = "全文"};
  if (report.title) {
    fact.span = report.title->span;
  }
  fact.words = {{"what", what_it_is(report.identity, sink.language())}, {"evidence", evidence}};
  sink.find(rule, std::move(fact));
}

}  // namespace gouji
