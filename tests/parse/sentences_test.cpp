// Sentences of a report: where they end, what they are folded to, and what is known of their place.
#include "parse/sentences.hpp"

#include <doctest/doctest.h>

#include "parse/snippet.hpp"

namespace gouji {
namespace {

/// Each sentence on a line: paragraph, section, marks, text.
std::string sentences_of(std::string_view body) {
  const Report report = report_in("青石县人民政府2024年政府信息公开工作年度报告\n" + std::string(body));
  std::string list;
  for (const Sentence& each : report.sentences) {
    list += std::to_string(each.paragraph) + " " + (each.section ? std::string(name_of(*each.section)) : "-");
    list += std::string(each.is_heading ? " heading" : "") + (each.is_cut ? " cut" : "") + " " + each.text + "\n";
  }
  return list;
}

}  // namespace

TEST_CASE("sentences: they end at full stops, in folded text") {
  CHECK(sentences_of("公开１２件（其中　图解 ３件）。举办两期！还有吗？有\n") ==
        "0 - 公开12件(其中图解3件)。\n0 - 举办两期!\n0 - 还有吗?\n0 - 有\n");
}

TEST_CASE("sentences: headings and sections") {
  CHECK(sentences_of("编制本报告。\n一、总体情况\n（一）主动公开。公开12件。\n五、存在的主要问题及改进情况\n无\n") ==
        "0 - 编制本报告。\n1 overview heading 一、总体情况\n2 overview heading (一)主动公开。\n"
        "2 overview 公开12件。\n3 problems heading 五、存在的主要问题及改进情况\n4 problems 无\n");
}

TEST_CASE("sentences: across lines and page numbers") {
  CHECK(sentences_of("全年举办业务培训两期并对各科室的目录逐项核对发现\n— 2 —\n差错三处。已改。\n") ==
        "0 - 全年举办业务培训两期并对各科室的目录逐项核对发现差错三处。\n0 - 已改。\n");
}

TEST_CASE("sentences: all of a paragraph that was cut are marked") {
  CHECK(sentences_of("公开12件。[……]受理3件。\n全文完。\n") ==
        "0 - cut 公开12件。\n0 - cut [......]受理3件。\n1 - 全文完。\n");
}

}  // namespace gouji
