// Which cells `gouji fix` changes, from findings made by hand.
#include <doctest/doctest.h>

#include "cli/fix_plan.hpp"

namespace gouji {
namespace {

Suspect suspect(std::uint32_t cell, std::string proposed, std::uint32_t explanation, bool certain) {
  return {.at = Address::of(TableId::applications),
          .span = {cell, cell + 2},
          .read = "12",
          .proposed = std::move(proposed),
          .explanation = explanation,
          .certain = certain};
}

Finding finding(std::vector<Suspect> suspects) {
  return {.rule = "row-total-mismatch", .suspects = std::move(suspects)};
}

CheckedFile file(std::vector<Finding> findings) {
  return {.path = "a.html", .findings = std::move(findings)};
}

/// "10=13 20=5; 1 uncertain, 2 others"
std::string shown(const FixPlan& plan) {
  std::string text;
  for (const PlannedFix& each : plan.fixes)
    text += std::to_string(each.correction.cell.begin) + (each.certain ? "=" : "≈") + each.correction.figure + " ";
  return text + "; " + std::to_string(plan.uncertain) + " uncertain, " + std::to_string(plan.others) + " others";
}

std::string planned(const std::vector<Finding>& findings, bool unsafe) {
  return shown(plan_corrections(file(findings), unsafe));
}

constexpr bool certain = true;

}  // namespace

TEST_CASE("certain suspects are taken, each cell once, in the order of the cells") {
  const std::vector findings{finding({suspect(20, "5", 1, certain)}), finding({}),
                             finding({suspect(10, "13", 1, certain), suspect(30, "7", 1, certain)}),
                             finding({suspect(20, "5", 1, certain)})};
  CHECK(planned(findings, false) == "10=13 20=5 30=7 ; 0 uncertain, 1 others");
  CHECK(planned(findings, true) == planned(findings, false));
  CHECK(plan_corrections(file({finding({suspect(20, "5", 1, certain)})}), false).fixes ==
        std::vector<PlannedFix>{{Address::of(TableId::applications), "12", {{20, 22}, "5"}, certain}});
}

TEST_CASE("what is not certain is taken on demand, and only the first explanation") {
  const std::vector findings{
      finding({suspect(10, "13", 1, false), suspect(20, "5", 1, false), suspect(30, "7", 2, false)})};
  CHECK(planned(findings, false) == "; 1 uncertain, 0 others");
  CHECK(planned(findings, true) == "10≈13 20≈5 ; 0 uncertain, 0 others");
}

TEST_CASE("beside a certain suspect, the others of its finding are not taken") {
  const std::vector findings{finding({suspect(10, "13", 1, certain), suspect(20, "5", 2, false)})};
  CHECK(planned(findings, true) == "10=13 ; 0 uncertain, 0 others");
}

TEST_CASE("an explanation is taken as a whole, or left where it contradicts what is taken") {
  const std::vector findings{finding({suspect(20, "6", 1, false), suspect(30, "7", 1, false)}),
                             finding({suspect(20, "5", 1, certain)}),
                             finding({suspect(20, "5", 1, false), suspect(40, "8", 1, false)})};
  CHECK(planned(findings, true) == "20=5 40≈8 ; 1 uncertain, 0 others");
}

TEST_CASE("what is no plain figure is not printed") {
  CHECK(planned({finding({suspect(10, "-1", 1, certain)})}, false) == "; 1 uncertain, 0 others");
  CHECK(planned({finding({suspect(10, "", 1, false)})}, true) == "; 1 uncertain, 0 others");
}

TEST_CASE("suppressed findings stay") {
  Finding suppressed = finding({suspect(10, "13", 1, certain)});
  suppressed.suppressed = Suppression{.by = SilencedBy::baseline};
  CHECK(planned({suppressed}, true) == "; 0 uncertain, 0 others");
}

}  // namespace gouji
