// Overlays: what they change, and every way in which they can be wrong.
#include <algorithm>

#include <doctest/doctest.h>

#include "settings/overlays.hpp"

namespace gouji {
namespace {

using test::named;
using test::OverlayPacks;

const std::string reason = "reason: 试行\n";

std::string outcome(const std::string& text) {
  return OverlayPacks().add("city", {text + reason}).outcome();
}

Rule changed(const std::string& text) {
  OverlayPacks packs;
  packs.add("city", {text + reason});
  static std::vector<EffectiveRules> kept;  // the views of the rules lead into it
  kept.push_back(packs.rules());
  const std::string id = text.substr(9, text.find('\n') - 9);
  const auto rules = named(kept.back(), id);
  REQUIRE(rules.size() == 1);
  REQUIRE(rules[0]->is_changed());
  return rules[0]->rule;
}

bool has(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

TEST_CASE("level and tolerance") {
  CHECK(changed("overlay: near-copy\nlevel: error\n").level == Level::error);
  CHECK(changed("overlay: row-total-mismatch\ntolerance: 2\n").tolerance == 2);
}

TEST_CASE("lists") {
  const Rule late = changed(
      "overlay: late-publication\nwords+: {labels: [上线时间, 发布时间]}\ndeadlines+:\n  - {editions: [\"2021\"], day: "
      "2-28}\n");
  CHECK(has(late.words_of("labels"), "上线时间"));
  CHECK(has(late.words_of("labels"), "发布时间"));
  CHECK(std::count(late.words_of("labels").begin(), late.words_of("labels").end(), "发布时间") == 1);
  CHECK(late.deadlines.front().month == 2);
  CHECK(late.deadlines.size() > 1);

  const Rule copy = changed("overlay: near-copy\nphrases+: [在县委县政府的坚强领导下深入贯彻落实各项决策部署要求]\n");
  CHECK(copy.likeness.phrases.front() == "在县委县政府的坚强领导下深入贯彻落实各项决策部署要求");

  const Rule contact = changed("overlay: missing-contact\ntopics+: {contact: {words: [\"服务热线 + #\"]}}\n");
  const auto words = contact.prose.topics.front().words;
  REQUIRE(words.size() > 1);
  REQUIRE(words.back().groups.size() == 2);
  CHECK(words.back().groups[0].words[0].text == "服务热线");
  CHECK(words.back().groups[1].words[0].text == "#");

  const Rule label = changed("overlay: label-differs\naccept+: {granted: [准予公开], received: [本年新收]}\n");
  const auto found = std::find_if(label.accepted.begin(), label.accepted.end(),
                                  [](const Accepted& each) { return each.name == "granted"; });
  REQUIRE(found != label.accepted.end());
  CHECK(has(found->wordings, "准予公开"));
}

TEST_CASE("readings of figures") {
  OverlayPacks packs;
  packs.add("city", {"overlay: prose-table-mismatch\neditions: [\"2021\"]\nfigures+:\n  received:\n    readings:\n"
                     "      - {zh: 新收减结转, en: received less carried, is: received.total - carried_out.total}\n" +
                     reason});
  const EffectiveRules rules = packs.rules();
  int grown = 0;
  for (const EffectiveRule* each : named(rules, "prose-table-mismatch")) {
    for (const Counterpart& counterpart : each->rule.counterparts) {
      const bool has_it = std::any_of(counterpart.readings.begin(), counterpart.readings.end(),
                                      [](const Admissible& reading) { return reading.name.zh == "新收减结转"; });
      grown += has_it ? 1 : 0;
    }
  }
  CHECK(grown == 1);
}

TEST_CASE("words") {
  const Rule rule = changed(
      "overlay: row-total-mismatch\nmessage: {zh: \"{place}：{left}与{right}不等\", en: \"{place}: {left}, {right}\"}\n"
      "hint: {zh: 请核对, en: check}\n");
  CHECK(rule.message.zh == "{place}：{left}与{right}不等");
  CHECK(rule.hint.en == "check");
}

TEST_CASE("an overlay for one edition divides the rule") {
  OverlayPacks packs;
  packs.add("city", {"overlay: row-total-mismatch\neditions: [\"2021\"]\ntolerance: 1\n" + reason});
  const EffectiveRules rules = packs.rules();
  const auto both = named(rules, "row-total-mismatch");
  REQUIRE(both.size() == 2);
  CHECK(both[0]->rule.tolerance == 1);
  CHECK(both[0]->rule.applies_to(Edition::e2021));
  CHECK_FALSE(both[0]->rule.applies_to(Edition::e2019));
  CHECK(both[1]->rule.tolerance == 0);
  CHECK(both[1]->rule.applies_to(Edition::e2019));
  CHECK_FALSE(both[1]->rule.applies_to(Edition::e2021));
  CHECK_FALSE(both[1]->is_changed());
}

TEST_CASE("rules that several packs hold are changed by edition") {
  OverlayPacks packs;
  packs.add("city", {"overlay: stale-citation\neditions: [\"2019\"]\nlevel: error\n" + reason});
  const EffectiveRules rules = packs.rules();
  for (const EffectiveRule* each : named(rules, "stale-citation")) {
    CHECK((each->rule.level == Level::error) == each->rule.applies_to(Edition::e2019));
  }
}

TEST_CASE("overlays of several packs add up, the last has its way") {
  OverlayPacks packs;
  packs.add("province", {"overlay: late-publication\nlevel: warning\nwords+: {labels: [甲]}\n" + reason});
  packs.add("city", {"overlay: late-publication\nlevel: info\nwords+: {labels: [乙]}\n" + reason});
  const EffectiveRules rules = packs.rules();
  const EffectiveRule& rule = *named(rules, "late-publication").front();
  CHECK(rule.rule.level == Level::info);
  CHECK(has(rule.rule.words_of("labels"), "甲"));
  CHECK(has(rule.rule.words_of("labels"), "乙"));
  REQUIRE(rule.levels.size() == 3);
  CHECK(rule.levels[1].pack == "province");
  CHECK(rule.levels[2].pack == "city");
  // Whether an overlay changes anything is asked of the rule as its pack has it.
  OverlayPacks same;
  same.add("province", {"overlay: near-copy\nlevel: error\n" + reason});
  same.add("city", {"overlay: near-copy\nlevel: error\n" + reason});
  CHECK(same.outcome() == "ok");
}

TEST_CASE("faults") {
  const struct {
    const char* text;
    const char* fault;
  } rows[] = {
      {"overlay: near-copie\nlevel: error\n",
       "1:10: 没有规则“near-copie”，gouji rules 列出全部规则；是否要写“near-copy”？"},
      {"overlay: near-copy\nlevel: off\n", "2:8: 级别只能是 error、warning 或 info"},
      {"overlay: near-copy\nlevel: warning\n", "1:10: 这处改动什么也没有改变：规则“near-copy”本来就是这样"},
      {"overlay: near-copy\n", "1:10: 这处改动什么也没有改变：规则“near-copy”本来就是这样"},
      {"overlay: row-total-mismatch\ntolerance: 0\n",
       "1:10: 这处改动什么也没有改变：规则“row-total-mismatch”本来就是这样"},
      {"overlay: late-publication\nwords+: {labels: [发布时间]}\n",
       "1:10: 这处改动什么也没有改变：规则“late-publication”本来就是这样"},
      {"overlay: near-copy\ntolerance: 1\n", "2:12: 规则“near-copy”不核对等式，没有容差可言"},
      {"overlay: row-total-mismatch\ntolerance: -1\n", "2:12: 容差应当是 0 到 9999 的整数"},
      {"overlay: row-total-mismatch\ntolerance: 10000\n", "2:12: 容差应当是 0 到 9999 的整数"},
      {"overlay: near-copy\nwords+: {labels: [甲]}\n",
       "2:1: 规则“near-copy”没有可以用“words+”增补的列表；可以用 phrases+, sections+"},
      {"overlay: row-total-mismatch\naccept+: {granted: [甲]}\n",
       "2:1: 规则“row-total-mismatch”没有可以用“accept+”增补的列表"},
      {"overlay: late-publication\nwords+: {label: [甲]}\n", "2:10: 没有“label”这个词表；是否要写“labels”？"},
      {"overlay: late-publication\nwords+: {labels: []}\n", "2:10: “labels”下面应当是列表，至少一项"},
      {"overlay: early-publication\ndeadlines+: [{editions: [\"2021\"], day: 2-28}]\n",
       "2:1: 规则“early-publication”没有可以用“deadlines+”增补的列表；可以用 words+"},
      {"overlay: missing-contact\ntopics+: {contacts: {words: [甲]}}\n",
       "2:11: 没有“contacts”这项内容；是否要写“contact”？"},
      {"overlay: missing-contact\ntopics+: {contact: {words: [\"甲 +\"]}}\n",
       "2:29: 这里应写词语：任选其一的用“/”隔开，须同时出现的用“+”连接，符号两边都要有词语"},
      {"overlay: row-total-mismatch\neditions: [\"2014\"]\nlevel: info\n",
       "2:11: 规则“row-total-mismatch”不是专为 2014 年格式的"},
      {"overlay: near-copy\neditions: [\"2021\"]\nlevel: error\n", "2:11: 规则“near-copy”不是专为 2021 年格式的"},
      {"overlay: near-copy\neditions: [\"2020\"]\nlevel: error\n",
       "2:12: 此处应当是格式的年份：2008、2014、2019 或 2021"}};
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(outcome(row.text) == std::string("city/1.yaml:") + row.fault);
  }
}

TEST_CASE("keys, placeholders and a missing reason") {
  for (const char* text : {"overlay: near-copy\nlevels: error\n", "overlay: near-copy\nid: near-copy\nlevel: error\n",
                           "overlay: near-copy\nkind: mention\nlevel: error\n",
                           "overlay: near-copy\nmessage: {zh: \"{rows}\", en: \"{rows}\"}\n",
                           "overlay: near-copy\nmessage: {zh: \"甲\"}\n", "overlay: near-copy\nhint: 甲\n"}) {
    CAPTURE(text);
    CHECK(outcome(text).starts_with("city/1.yaml:"));
  }
  CHECK(OverlayPacks().add("city", {"overlay: near-copy\nlevel: error\n"}).outcome().starts_with("city/1.yaml:1:1: "));
}

TEST_CASE("two overlays of one pack on one rule") {
  const std::string level = "overlay: row-total-mismatch\nlevel: info\n" + reason;
  CHECK(OverlayPacks().add("city", {level, "overlay: row-total-mismatch\ntolerance: 1\n" + reason}).outcome() ==
        "city/2.yaml:1:10: 本规则包已经改过规则“row-total-mismatch”，见 city/1.yaml:2；请写在一处");
  const std::string of_2021 = "overlay: row-total-mismatch\neditions: [\"2021\"]\nlevel: info\n" + reason;
  const std::string of_2019 = "overlay: row-total-mismatch\neditions: [\"2019\"]\nlevel: warning\n" + reason;
  CHECK(OverlayPacks().add("city", {of_2021, of_2019}).outcome() == "ok");
  CHECK(OverlayPacks().add("city", {of_2021, of_2021}).outcome() != "ok");
}

TEST_CASE("rules of packs that are none of the program's") {
  const Rule own{.id = "own-rule", .level = Level::warning};
  OverlayPacks packs;
  packs.add("province", {}).add("city", {"overlay: own-rule\nlevel: error\n" + reason});
  packs.in_force()[packs.in_force().size() - 2].pack.rules = {&own, 1};
  CHECK(packs.outcome() ==
        "city/1.yaml:1:10: “own-rule”是规则包“province”的规则；要改它，请在 pack.yaml 的 extends 中写上“province”");
  packs.in_force().back().bases = {"province"};
  CHECK(packs.outcome() == "ok");
  packs.in_force().back().bases = {};
  packs.in_force().back().pack.rules = {&own, 1};
  packs.in_force()[packs.in_force().size() - 2].pack.rules = {};
  CHECK(packs.outcome() == "city/1.yaml:1:10: “own-rule”是本规则包自己的规则，请直接改它的文件");
}

}  // namespace gouji
