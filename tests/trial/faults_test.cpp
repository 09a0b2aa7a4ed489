// Broken files of tests and the exact words for each fault, in both languages.
#include <filesystem>

#include <doctest/doctest.h>

#include "trial/tests_reader.hpp"

namespace gouji {
namespace {

const std::string sound = R"(examples: {bad: "错", good: "对"}
tests:
  - name: "一"
    file: sound-2021.html
    change:
      - from: "联系电话：0000-0000000。"
        to: ""
    published: 2025-01-31
    finds:
      - rule: missing-contact
        at: topic:contact
        level: info
        values: {stated: 1, previous: [2, 3]}
    unchecked:
      - rules: [near-copy]
        reason: "短"
  - name: "二"
    model:
      edition: "2021"
      year: 2023
      cells:
        applications.received.total: 5
      sections:
        overview: "甲"
    finds: []
)";

/// "line:column: message", in both languages; "ok" where there is no fault.
std::pair<std::string, std::string> outcome_of(const std::string& text) {
  try {
    (void)read_tests({"a.tests.yaml", text}, "a", GOUJI_FIXTURES "/rules");
    return {"ok", "ok"};
  } catch (const yaml::Fault& fault) {
    const std::string place = std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": ";
    return {place + fault.message.zh, place + fault.message.en};
  }
}

struct Broken {
  std::string from;
  std::string to;
  std::string zh;
  std::string en;
};

const std::string folder = std::filesystem::path(GOUJI_FIXTURES "/rules").lexically_normal().generic_string();

const Broken faults[] = {
    {"examples: {bad: \"错\", good: \"对\"}\n", "", "1:1: 缺少 examples（有问题和没问题的例子）",
     "1:1: the key “examples” is missing"},
    {"file: sound-2021.html", "year: 2024", "3:5: 测试的文档要用 file、text、model 三者之一写明",
     "3:5: expected the document: one of file, text, model"},
    {"file: sound-2021.html", "text: \"甲\"", "6:7: change 只能和 file 一起用", "6:7: “change” goes with “file” alone"},
    {"sound-2021.html", "nowhere.html",
     "4:11: 在 " + folder + " 中没有文件“nowhere.html”；文件夹由 pack.yaml 的 fixtures 指定",
     "4:11: no file “nowhere.html” in " + folder + ", which “fixtures” of pack.yaml names"},
    {"sound-2021.html", "../rules/sound-2021.html", "4:11: 这里要写测试文档文件夹中的文件名，不能含有“..”",
     "4:11: expected a file of the folder of fixtures"},
    {"联系电话：0000-0000000。", "联系电话：1111", "6:15: 文档中没有这段文字",
     "6:15: these words stand nowhere in the document"},
    {"联系电话：0000-0000000。", "行政许可", "ok", "ok"},
    {"联系电话：0000-0000000。", "行政复议", "6:15: 这段文字在文档中不止一处，请写得更长些",
     "6:15: these words stand more than once in the document"},
    {"        to: \"\"\n", "", "6:9: 缺少 to", "6:9: the key “to” is missing"},
    {"published: 2025-01-31", "published: 2025-02-30", "8:16: 这里要写日期，如 2024-01-31",
     "8:16: expected a date: 2024-01-31"},
    {"published: 2025-01-31", "organ_kind: school",
     "8:17: 这里要写 government（人民政府）、department（部门）、office（派出机关）或 unknown",
     "8:17: expected government, department, office or unknown"},
    {"published: 2025-01-31", "edition: \"2020\"", "8:14: 这里要写 2008、2014、2019 或 2021",
     "8:14: expected an edition: 2008, 2014, 2019 or 2021"},
    {"level: info", "level: fatal", "12:16: 这里要写 error、warning 或 info", "12:16: expected error, warning or info"},
    {"{stated: 1,", "{stated: many,", "13:26: 这里要写一个数", "13:26: expected a figure"},
    {"{stated: 1,", "{stated: 1, stated: 2,", "13:29: “stated”这一项重复了，第 13 行已经写过",
     "13:29: the key “stated” stands twice; first in line 13"},
    {"values: {stated: 1, previous: [2, 3]}", "values: 4", "13:17: 这里要写数值的名字和数值，如 {stated: 4}",
     "13:17: expected names and figures: {stated: 4}"},
    {"rules: [near-copy]", "rules: []", "15:9: 缺少 rules：哪些规则没有核对", "15:9: expected a list of “rules”"},
    {"name: \"二\"", "name: \"一\"", "17:11: 名为“一”的测试已经有了，请换一个名字",
     "17:11: the test “一” stands twice"},
    {"edition: \"2021\"", "edition: \"2008\"", "19:16: 这里要写 \"2014\"、\"2019\" 或 \"2021\"",
     "19:16: expected an edition with a form: 2014, 2019 or 2021"},
    {"year: 2023", "year: 2020", "20:13: 这个年度的报告不用2021年版格式",
     "20:13: a report of this year is not of edition 2021"},
    {"applications.received.total: 5", "applications.recieved.total: 5",
     "22:9: “applications.recieved.total”不是2021年版格式中的单元格；写法是 表.行.列，如 applications.received.total",
     "22:9: “applications.recieved.total” is no cell of edition 2021; write table.row.column: "
     "applications.received.total"},
    {"overview: \"甲\"", "summary: \"甲\"",
     "24:9: 这里要写 overview、disclosure、applications、disputes、problems 或 other_matters",
     "24:9: expected overview, disclosure, applications, disputes, problems or other_matters"},
    {"    finds: []\n", "", "17:5: 缺少 finds：应当查出什么；什么都不该查出时写 finds: []",
     "17:5: the key “finds” is missing; where nothing must be found, write finds: []"},
};

}  // namespace

TEST_CASE("a sound file of tests") {
  CHECK(outcome_of(sound).first == "ok");
  const RuleTests tests = read_tests({"a.tests.yaml", sound}, "a", GOUJI_FIXTURES "/rules");
  REQUIRE(tests.tests.size() == 2);
  CHECK(tests.tests[0].place == "a.tests.yaml:3");
  CHECK(tests.tests[0].finds.front().values->size() == 3);
  REQUIRE(tests.tests[0].document.changes.size() == 1);
  CHECK(tests.tests[0].document.changes[0].before.find("联系电话") != std::string::npos);
  CHECK(tests.tests[1].unchecked == std::nullopt);
}

TEST_CASE("every fault of a file of tests is told in its place") {
  for (const Broken& each : faults) {
    CAPTURE(each.to);
    std::string text = sound;
    const std::size_t at = text.find(each.from);
    REQUIRE(at != std::string::npos);
    const auto [zh, en] = outcome_of(text.replace(at, each.from.size(), each.to));
    CHECK(zh == each.zh);
    CHECK(en == each.en);
  }
}

TEST_CASE("no tests at all") {
  CHECK(outcome_of("examples: {bad: \"错\", good: \"对\"}\n").second ==
        "1:1: expected a list of “tests”: each a document and what must be found in it");
}

}  // namespace gouji
