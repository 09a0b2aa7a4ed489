// Which setting of a level has its way, and what a changed rule finds.
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "examine/examine.hpp"
#include "settings/overlays.hpp"

namespace gouji {
namespace {

using test::named;
using test::OverlayPacks;

std::string sound(const std::string& from, const std::string& to) {
  std::ifstream in(GOUJI_FIXTURES "/rules/sound-2021.html", std::ios::binary);
  std::string report{std::istreambuf_iterator<char>(in), {}};
  const std::size_t at = report.find(from);
  REQUIRE(at != std::string::npos);
  return report.replace(at, from.size(), to);
}

/// A total of disputes that is one less than its parts.
std::string broken_report() {
  return sound("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>4");
}

CheckedFile checked(const std::string& report, const EffectiveRules& rules) {
  return examine(report, "report.html", {.packs = rules.packs(), .ignore = rules.off()});
}

std::vector<std::string> rules_found(const std::string& report, const EffectiveRules& rules) {
  std::vector<std::string> found;
  for (const Finding& finding : checked(report, rules).findings) found.push_back(finding.rule);
  return found;
}

const char* const rule = "dispute-total-mismatch";

}  // namespace

TEST_CASE("command line, configuration, overlay, pack") {
  OverlayPacks packs;
  packs.add("city", {"overlay: dispute-total-mismatch\nlevel: warning\nreason: 试行\n"});
  const std::vector<LevelSetting> configured = {{rule, Level::info, {"gouji.yaml", 2, 3}}};
  const std::vector<LevelSetting> off = {{rule, std::nullopt, {}}};
  const std::vector<LevelSetting> commanded = {{rule, Level::error, {}}};
  CHECK(named(OverlayPacks().rules(), rule).front()->rule.level == Level::error);
  CHECK(named(packs.rules(), rule).front()->rule.level == Level::warning);
  CHECK(named(packs.rules(configured), rule).front()->rule.level == Level::info);
  CHECK(named(packs.rules(configured, off), rule).front()->is_off());
  const EffectiveRules all = packs.rules(off, commanded);
  const EffectiveRule& each = *named(all, rule).front();
  CHECK_FALSE(each.is_off());
  CHECK(each.rule.level == Level::error);
  REQUIRE(each.levels.size() == 4);
  CHECK(each.levels[0].by == LevelStep::By::pack);
  CHECK(each.levels[1].by == LevelStep::By::overlay);
  CHECK(each.levels[1].reason == "试行");
  CHECK(each.levels[2].by == LevelStep::By::configuration);
  CHECK_FALSE(each.levels[2].level);
  CHECK(each.levels[3].by == LevelStep::By::command_line);
}

TEST_CASE("the packs of the program stay as they are") {
  OverlayPacks packs;
  packs.add("city", {"overlay: dispute-total-mismatch\ntolerance: 5\nreason: 试行\n"});
  const EffectiveRules rules = packs.rules();
  CHECK(named(rules, rule).front()->origin.tolerance == 0);
  CHECK(named(OverlayPacks().rules(), rule).front()->rule.tolerance == 0);
  CHECK(rules.packs().size() == packs.in_force().size());
}

TEST_CASE("a level that is set holds for all that the rule finds") {
  const std::string report = sound("<h1>", "<p>发布时间：2025-06-01</p><h1>");
  for (const auto& [settings, level] :
       {std::pair(std::vector<LevelSetting>{}, Level::warning),
        std::pair(std::vector<LevelSetting>{{"late-publication", Level::info, {}}}, Level::info),
        std::pair(std::vector<LevelSetting>{{"late-publication", Level::error, {}}}, Level::error)}) {
    const CheckedFile file = checked(report, OverlayPacks().rules(settings));
    REQUIRE(file.findings.size() == 1);
    CHECK(file.findings[0].rule == "late-publication");
    CHECK(file.findings[0].level == level);
  }
}

TEST_CASE("a difference within the tolerance is no finding, and beyond it one") {
  const auto with_tolerance = [](const std::string& tolerance) {
    OverlayPacks packs;
    packs.add("city", {"overlay: dispute-total-mismatch\ntolerance: " + tolerance + "\nreason: 试行\n"});
    return packs.rules();
  };
  CHECK(rules_found(broken_report(), OverlayPacks().rules()) == std::vector<std::string>{rule});
  CHECK(rules_found(broken_report(), with_tolerance("1")).empty());
  const std::string worse = sound("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>3");
  CHECK(rules_found(worse, with_tolerance("1")) == std::vector<std::string>{rule});
}

TEST_CASE("a rule with a tolerance proves nothing: no cell is wrong for certain by it") {
  const auto has_suspects = [](const CheckedFile& file) {
    return std::any_of(file.findings.begin(), file.findings.end(),
                       [](const Finding& finding) { return !finding.suspects.empty(); });
  };
  const std::string worse = sound("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>3");
  CHECK(has_suspects(checked(worse, OverlayPacks().rules())));
  OverlayPacks packs;
  packs.add("city", {"overlay: dispute-total-mismatch\ntolerance: 1\nreason: 试行\n"});
  CHECK_FALSE(has_suspects(checked(worse, packs.rules())));
}

TEST_CASE("a message is told as an overlay words it") {
  OverlayPacks packs;
  packs.add("city",
            {"overlay: missing-contact\nlevel: warning\nmessage: {zh: 请写市政府办公室电话, en: tell the number}\n"
             "hint: {zh: 电话见通知, en: see the notice}\nreason: 市里要求\n"});
  const EffectiveRules rules = packs.rules();
  const Rule& changed = named(rules, "missing-contact").front()->rule;
  CHECK(changed.message.zh == "请写市政府办公室电话");
  CHECK(changed.hint.en == "see the notice");
  CHECK(changed.level == Level::warning);
}

}  // namespace gouji
