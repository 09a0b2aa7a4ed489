#include "output/effective.hpp"

#include <doctest/doctest.h>

#include "output/golden.hpp"

namespace gouji {
namespace {

using By = LevelStep::By;
using What = RuleChange::What;

constexpr Edition edition_2019[] = {Edition::e2019};
constexpr Edition edition_2021[] = {Edition::e2021};

Rule rule(const char* id, Level level, const char* zh, const char* en) {
  Rule rule;
  rule.id = id;
  rule.level = level;
  rule.title = {zh, en};
  rule.kind = Kind::relation;
  return rule;
}

EffectiveRule as_in_pack(const Rule& rule) {
  return {.rule = rule,
          .pack = "form",
          .levels = {{.by = By::pack, .level = rule.level, .pack = "form"}},
          .changes = {},
          .origin = rule};
}

EffectiveRule changed() {
  EffectiveRule changed = as_in_pack(rule("row-total-mismatch", Level::error, "行的总计不等于各列之和",
                                          "a row's total is not the sum of its columns"));
  changed.rule.editions = edition_2021;
  changed.rule.tolerance = 2;
  changed.rule.message = {"{place}：总计{stated}，应为{computed}。", "{place}: {stated}, should be {computed}."};
  changed.rule.hint = {"请核对系统导出的数。", "Check the export."};
  const SettingPlace overlay{"our-city/total.yaml", 2, 8};
  changed.levels.push_back({By::overlay, Level::warning, "our-city", "试行一年", overlay});
  changed.levels.push_back({By::configuration, Level::info, "", "", {"年报/gouji.yaml", 4, 3}});
  changed.levels.push_back({By::command_line, Level::error, "", "", {}});
  changed.changes = {
      {What::tolerance, "", {}, "our-city", "试行一年", {"our-city/total.yaml", 3, 1}},
      {What::list, "words+ labels", {"上线时间", "挂网时间"}, "our-city", "试行一年", {"our-city/total.yaml", 4, 1}},
      {What::message, "", {}, "our-city", "试行一年", {"our-city/total.yaml", 5, 1}},
      {What::hint, "", {}, "our-city", "试行一年", {"our-city/total.yaml", 6, 1}}};
  return changed;
}

EffectiveRule off() {
  EffectiveRule off =
      as_in_pack(rule("near-copy", Level::warning, "正文与另一份报告雷同", "prose that another report has"));
  off.levels.push_back({By::configuration, std::nullopt, "", "", {"年报/gouji.yaml", 5, 3}});
  return off;
}

EffectiveRule of_2019() {
  EffectiveRule rule =
      as_in_pack(gouji::rule("amount-unit", Level::warning, "采购金额没有单位", "an amount without unit"));
  rule.rule.editions = edition_2019;
  return rule;
}

Waiver waiver(const char* rule, const char* at, Date until) {
  return {.rule = rule,
          .at = at,
          .organ = {},
          .year = {},
          .reason = "口径不同",
          .owner = "张三",
          .until = until,
          .place = {"年报/gouji.yaml", 9, 5}};
}

const auto today = Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{1}};

}  // namespace

TEST_CASE("the rules as they hold print as their goldens") {
  const std::vector<EffectiveRule> rules = {
      changed(), off(), of_2019(),
      as_in_pack(rule("missing-contact", Level::info, "没有联系方式", "no way to get in touch")),
      as_in_pack(rule("missing-period", Level::warning, "没有写明统计期限", "no period"))};
  std::vector<Waiver> waivers = {
      waiver("row-total-mismatch", "applications.granted.total", today),
      waiver("missing-contact", "", Date{std::chrono::year{2025}, std::chrono::month{12}, std::chrono::day{31}})};
  waivers[0].organ = "某县水务局";
  waivers[0].year = 2024;
  const std::vector<PackInForce> packs = {
      {.pack = {.id = "form", .version = "1.0.0"}, .is_builtin = true},
      {.pack = {.id = "our-city", .version = "2"}, .folder = "年报/our-city", .asked_at = {"年报/gouji.yaml", 2, 5}},
      {.pack = {.id = "other", .version = "3"}, .folder = "../other"}};
  EffectiveView view{
      .path = "年报/2024.html",
      .report = ReportSummary{.title = "某县水务局2024年政府信息公开工作年度报告", .edition = Edition::e2021},
      .configuration = "年报/gouji.yaml",
      .packs = packs,
      .rules = rules,
      .waivers = waivers,
      .today = today};
  for (const auto& [name, language] :
       {std::pair("effective.zh.txt", Language::zh), {"effective.en.txt", Language::en}}) {
    CAPTURE(name);
    const std::string printed = print_effective(view, language);
    CHECK(printed == golden(name, printed));
  }
  view = {.path = "letter.html",
          .report = {},
          .configuration = {},
          .packs = packs,
          .rules = {},
          .waivers = {},
          .today = today};
  const std::string printed = print_effective(view, Language::zh);
  CHECK(printed == golden("effective.nothing.txt", printed));
}

}  // namespace gouji
