// The identity of findings: the same in every container and layout, whatever the figures; and what Word documents show
// in place of lines.
#include <algorithm>

#include <doctest/doctest.h>

#include "../reader/docx/docx_bytes.hpp"
#include "check/builtin.hpp"
#include "examine/examine.hpp"

namespace gouji {
namespace {

using Row = std::vector<std::string>;

/// A report of a few lines with faults of every kind of address.
struct Sample {
  std::string title = "青石县2024年政府信息公开工作年度报告";
  std::vector<std::string> front = {"一、总体情况", "公开信息5条。", "二、主动公开政府信息情况"};
  std::vector<Row> table = {{"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"},
                            {"规章", "0", "-1", "0"},
                            {"行政规范性文件", "9", "1", "2"},
                            {"其中：重大决策", "1", "0", "1"},
                            {"其中：应急预案", "1", "0", "1"}};
  std::vector<std::string> back = {"四、政府信息公开行政法复议、行政诉讼情况", "见附件。",
                                   "五、存在的主要问题及改进情况", "无"};
};

std::string as_html(const Sample& sample, const std::string& around_cell, const std::string& line_end) {
  const auto paragraph = [&](const std::string& text) { return "<p>" + text + "</p>" + line_end; };
  std::string html = paragraph(sample.title);
  for (const std::string& line : sample.front) html += paragraph(line);
  html += "<table>" + line_end;
  for (const Row& row : sample.table) {
    html += "<tr>";
    for (const std::string& cell : row) html += "<td>" + around_cell + cell + "</td>";
    html += "</tr>" + line_end;
  }
  html += "</table>";
  for (const std::string& line : sample.back) html += paragraph(line);
  return html;
}

std::string as_docx(const Sample& sample) {
  std::string body = test::paragraph(sample.title);
  for (const std::string& line : sample.front) body += test::paragraph(line);
  std::string rows;
  for (const Row& row : sample.table) {
    std::string cells;
    for (const std::string& cell : row) cells += test::cell(cell);
    rows += test::row(cells);
  }
  body += test::table(rows);
  for (const std::string& line : sample.back) body += test::paragraph(line);
  return test::docx_bytes({.body = body});
}

std::string as_text(const Sample& sample) {
  std::string text = sample.title + "\n";
  for (const std::string& line : sample.front) text += line + "\n";
  for (const Row& row : sample.table) {
    for (const std::string& cell : row) text += cell + (&cell == &row.back() ? "\n" : "\t");
  }
  for (const std::string& line : sample.back) text += line + "\n";
  return text;
}

std::vector<Finding> findings_of(std::string_view bytes) {
  return examine(bytes, "report", {.packs = builtin_packs()}).findings;
}

std::vector<std::string> fingerprints_of(std::string_view bytes) {
  std::vector<std::string> fingerprints;
  for (const Finding& finding : findings_of(bytes)) fingerprints.push_back(finding.rule + " " + finding.fingerprint);
  std::sort(fingerprints.begin(), fingerprints.end());
  return fingerprints;
}

}  // namespace

TEST_CASE("fingerprints survive another container and another layout") {
  const Sample sample;
  const auto expected = fingerprints_of(as_html(sample, "", "\n"));
  REQUIRE(expected.size() >= 8);
  CHECK(fingerprints_of(as_html(sample, "<!-- 列 --><p>", "\r\n\r\n")) == expected);
  CHECK(fingerprints_of(as_docx(sample)) == expected);
  CHECK(fingerprints_of(as_text(sample)) == expected);
}

TEST_CASE("fingerprints hold no figure") {
  Sample other;
  other.table[1][2] = "-7";
  other.table[2][1] = "11";
  CHECK(fingerprints_of(as_html(other, "", "\n")) == fingerprints_of(as_html(Sample(), "", "\n")));
}

TEST_CASE("fingerprints tell organs and years apart") {
  const auto expected = fingerprints_of(as_html(Sample(), "", "\n"));
  for (std::string title : {"白石县2024年政府信息公开工作年度报告", "青石县2023年政府信息公开工作年度报告"}) {
    Sample other;
    other.title = title;
    const auto fingerprints = fingerprints_of(as_html(other, "", "\n"));
    REQUIRE(fingerprints.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(fingerprints[i] != expected[i]);
  }
}

TEST_CASE("duplicates are numbered in reading order") {
  Sample sample;
  sample.table[4] = sample.table[3];
  std::vector<std::string> surplus;
  for (const Finding& finding : findings_of(as_html(sample, "", "\n"))) {
    if (finding.rule == "unexpected-row") surplus.push_back(finding.fingerprint);
  }
  REQUIRE(surplus.size() == 2);
  CHECK(surplus[0].size() == 32);
  CHECK(surplus[1] == surplus[0] + "#2");
}

TEST_CASE("findings of a Word document have a place and no region") {
  const auto findings = findings_of(as_docx(Sample()));
  REQUIRE(!findings.empty());
  for (const Finding& finding : findings) {
    CAPTURE(finding.rule);
    CHECK(!finding.region.has_value());
    CHECK(!finding.place.empty());
    for (const Related& related : finding.related) CHECK(!related.region.has_value());
  }
  const auto bad_count = std::find_if(findings.begin(), findings.end(),
                                      [](const Finding& finding) { return finding.rule == "bad-count"; });
  REQUIRE(bad_count != findings.end());
  CHECK(bad_count->place == "表二 规章·本年废止件数列");
  REQUIRE(bad_count->excerpt.has_value());
  CHECK(bad_count->excerpt->text == "规章 | 0 | -1 | 0");
}

}  // namespace gouji
