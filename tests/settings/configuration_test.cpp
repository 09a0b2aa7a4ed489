// A gouji.yaml as values, and every way in which it can be wrong.
#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "settings/configuration_reader.hpp"
#include "settings/rule_names.hpp"

namespace gouji {
namespace {

Configuration read(const std::string& text) {
  Configuration configuration = read_configuration({"gouji.yaml", text}, "/reports");
  check_names(configuration, builtin_packs());
  return configuration;
}

/// "line:column: message", in Chinese; "ok" where there is none.
std::string fault_of(const std::string& text) {
  try {
    (void)read(text);
    return "ok";
  } catch (const yaml::Fault& fault) {
    CHECK(fault.file == "gouji.yaml");
    CHECK_FALSE(fault.message.en.empty());
    return std::to_string(fault.line) + ":" + std::to_string(fault.column) + ": " + fault.message.zh +
           (fault.suggestion.empty() ? "" : "；是否要写“" + fault.suggestion + "”？");
  }
}

const std::string waiver =
    "waivers:\n  - rule: missing-contact\n    at: section:overview\n    reason: 另页公布\n    owner: 张三\n"
    "    until: 2026-12-31\n";

std::string edited(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("all that a configuration can say") {
  const Configuration read = gouji::read(
      "packs: [wuwei, ./packs/our-city/]\n"
      "levels:\n  missing-contact: error\n  near-copy: off\n"
      "fail-on: warning\n"
      "organs:\n  - files: \"乡镇/**\"\n    kind: office\n    name: 某县甲镇\n"
      "files:\n  include: [\"**/*.html\"]\n  exclude: [草稿]\n"
      "previous: [\"../{year}\"]\n"
      "baseline: baseline.json\n"
      "waivers:\n  - {rule: row-total-mismatch, at: applications.granted.total, organ: 某县甲镇, year: 2024,\n"
      "     reason: 口径不同, owner: 张三, until: 2026-12-31}\n"
      "  - {rule: row-total-mismatch, at: document, reason: 口径不同, owner: 张三, until: 2026-12-31}\n");
  REQUIRE(read.packs.size() == 2);
  CHECK(read.packs[1].name == "packs/our-city");
  CHECK(read.packs[1].place == SettingPlace{"gouji.yaml", 1, 16});
  REQUIRE(read.levels.size() == 2);
  CHECK(read.levels[0].level == Level::error);
  CHECK(read.levels[0].place == SettingPlace{"gouji.yaml", 3, 3});
  CHECK_FALSE(read.levels[1].level);
  REQUIRE(read.fail_on);
  CHECK(read.fail_on->level == Level::warning);
  REQUIRE(read.organs.size() == 1);
  CHECK(read.organs[0].kind == OrganKind::office);
  CHECK(read.organs[0].name == "某县甲镇");
  CHECK(read.include.size() == 1);
  CHECK(read.exclude.size() == 1);
  REQUIRE(read.previous.size() == 1);
  CHECK(read.previous[0].pattern == "../{year}");
  REQUIRE(read.baseline);
  CHECK(read.baseline->path == "baseline.json");
  CHECK(read.beside(read.baseline->path) == "/reports/baseline.json");
  REQUIRE(read.waivers.size() == 2);
  CHECK(read.waivers[0].at == "applications.granted.total");
  CHECK(read.waivers[0].organ == "某县甲镇");
  CHECK(read.waivers[0].year == 2024);
  CHECK(to_string(read.waivers[0].until) == "2026-12-31");
  CHECK(read.waivers[0].place == SettingPlace{"gouji.yaml", 16, 5});
  CHECK(read.waivers[1].at.empty());
}

TEST_CASE("never, and nothing at all") {
  CHECK_FALSE(read("fail-on: never\n").fail_on->level);
  CHECK_FALSE(read("levels: {near-copy: off}\n").fail_on);
}

TEST_CASE("faults of levels, packs and files") {
  const struct {
    const char* text;
    const char* fault;
  } rows[] = {{"levels:\n  missing-contcat: error\n",
               "2:3: 没有规则“missing-contcat”，gouji rules 列出全部规则；是否要写“missing-contact”？"},
              {"levels:\n  zzz: error\n", "2:3: 没有规则“zzz”，gouji rules 列出全部规则"},
              {"levels:\n  near-copy: eror\n", "2:14: 没有“eror”这个级别；是否要写“error”？"},
              {"levels:\n  near-copy: fatal\n", "2:14: 没有“fatal”这个级别，可以写的有：error、warning、info、off"},
              {"levels:\n  near-copy: off\n  near-copy: info\n", "3:3: “near-copy”这一项重复了，第 2 行已经写过"},
              {"levels: [near-copy]\n", "1:1: “levels”下面应当是“名称: 值”，至少一项"},
              {"levels:\n", "1:1: “levels”下面应当是“名称: 值”，至少一项"},
              {"fail-on: off\n", "1:10: 没有“off”这个级别，可以写的有：error、warning、info、never"},
              {"packs: wuwei\n", "1:1: “packs”下面应当是列表，至少一项"},
              {"packs: [a, ./a]\n", "1:12: 规则包“a”写了两次"},
              {"packs: [\"pack*\"]\n", "1:9: 此处要写一个确定的路径，不能用通配符"},
              {"packs: [/etc/pack]\n", "1:9: 请写相对 gouji.yaml 所在文件夹的路径，不以“/”开头"},
              {"files: {include: [\"a[b]\"]}\n", "1:19: 通配符只有 *、** 和 ?；名称中的方括号、花括号请用 ? 代替"},
              {"files: {exclude: [\"../a\"]}\n", "1:19: 路径中不能有“.”或“..”：只能写 gouji.yaml 所在文件夹之内的文件"},
              {"files: {exclude: []}\n", "1:9: “exclude”下面应当是列表，至少一项"},
              {"previous: [\"a{years}\"]\n", "1:12: 通配符只有 *、** 和 ?；名称中的方括号、花括号请用 ? 代替"},
              {"baseline: \"*.json\"\n", "1:11: 此处要写一个确定的路径，不能用通配符"},
              {"organs:\n  - {files: a, kind: goverment}\n", "2:22: 没有“goverment”这类机关；是否要写“government”？"},
              {"organs:\n  - {files: a, kind: unknown}\n",
               "2:22: 没有“unknown”这类机关，可以写的有：government、department、office"}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(fault_of(row.text) == row.fault);
  }
}

TEST_CASE("faults of waivers") {
  const struct {
    const char* from;
    const char* to;
    const char* fault;
  } rows[] = {
      {"", "", "ok"},
      {"rule: missing-contact", "rule: missing-contacts",
       "2:5: 没有规则“missing-contacts”，gouji rules 列出全部规则；是否要写“missing-contact”？"},
      {"  - rule: missing-contact\n    at", "  - at", "2:5: 豁免要写明规则名（rule）"},
      {"    at: section:overview\n", "", "2:5: 豁免要写明位置（at）；对全文的写 document"},
      {"section:overview", "section:overviews",
       "3:9: 没有位置“section:overviews”；位置写成 "
       "applications.granted.total、section:overview、part:title、topic:fees "
       "或 document，核对结果的 JSON 中 at 就是"},
      {"section:overview", "topic:contacts", "2:5: 规则“missing-contact”没有内容“contacts”；是否要写“contact”？"},
      {"    reason: 另页公布\n", "", "2:5: 豁免要写明理由（reason）"},
      {"reason: 另页公布", "reason: \"  \"", "4:5: 豁免要写明理由（reason）"},
      {"    owner: 张三\n", "", "2:5: 豁免要写明由谁负责（owner）"},
      {"    until: 2026-12-31\n", "", "2:5: 豁免要写明截止日（until）：最后有效的一天，如 2026-12-31"},
      {"2026-12-31", "2026-02-30", "6:12: “2026-02-30”不是日期；请写成 2026-12-31"},
      {"2026-12-31", "2026年12月31日", "6:12: “2026年12月31日”不是日期；请写成 2026-12-31"},
      {"owner: 张三\n", "owner: 张三\n    year: 24\n", "6:11: 年度应当是 2008 到 2099"},
      {"owner: 张三\n", "owner: 张三\n    organ:\n", "6:5: 机关名称（organ）不能为空"}};
  for (const auto& row : rows) {
    CAPTURE(row.to);
    CHECK(fault_of(edited(waiver, row.from, row.to)) == row.fault);
  }
}

TEST_CASE("the same waiver twice") {
  const std::string again = waiver.substr(waiver.find("  - rule"));
  CHECK(fault_of(waiver + edited(again, "张三", "李四")) == "7:5: 同一项豁免写了两次，前一次在第 2 行");
  CHECK(fault_of(waiver + edited(again, "owner: 张三\n", "owner: 张三\n    year: 2024\n")) == "ok");
  CHECK(fault_of(waiver + edited(again, "section:overview", "section:problems")) == "ok");
}

TEST_CASE("keys that a configuration has not") {
  for (const char* text :
       {"level: {near-copy: off}\n", "fail_on: info\n", "organs: [{files: a, kind: office, nmae: b}]\n",
        "files: {includes: [a]}\n", "waivers: [{rules: a}]\n", "packs: [a]\npacks: [b]\n", "[]\n", "", "- a\n",
        "packs: [a\n", "packs: \"a\n"}) {
    CAPTURE(text);
    CHECK(fault_of(text) != "ok");
  }
}

}  // namespace gouji
