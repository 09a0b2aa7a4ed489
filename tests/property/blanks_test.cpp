// Property tests. Texts in which blank cells left no trace: what cannot be placed is said to be so; no figure ends up
// in another cell, and nothing is held against the report.
#include <algorithm>

#include <doctest/doctest.h>

#include "property/examined.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

bool tells(const Verdict& verdict, const Finding& finding) {
  return std::any_of(verdict.findings.begin(), verdict.findings.end(),
                     [&](const Finding& each) { return each.rule == finding.rule && each.at == finding.at; });
}

/// What is held against a text and not against the table that it was.
std::string false_charges(const Verdict& verdict, const Verdict& of_table) {
  std::string lines;
  for (const Finding& finding : verdict.findings) {
    const bool is_about_blanks = finding.rule == "unplaced-values" || finding.rule == "lost-blanks";
    if (finding.level == Level::info || is_about_blanks || tells(of_table, finding)) continue;
    lines += finding.rule + ": " + finding.message + "\n";
  }
  return lines;
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  const SoundReport model = sound_report(edition, Blanks::rows, choices);
  const Written written = form.write(model, choices);
  const Examined file = examined(written.bytes);
  Choices plainly{std::vector<std::uint32_t>{}};
  const Examined table = examined(write_plain_html(model, plainly).bytes);
  std::string fault = wrong_figures(model, file.report) + false_charges(file.verdict, table.verdict);
  if (!fault.empty()) keep(written);
  return fault;
}

void check_forms(Edition edition) {
  for (const Form& form : forms_losing_blanks()) {
    test::check_property(form.name, 500, [&](Choices& choices) { return fault_in(form, edition, choices); });
  }
}

}  // namespace

TEST_CASE("blanks lost from a text of edition 2021 put no figure into another cell") {
  check_forms(Edition::e2021);
}

TEST_CASE("blanks lost from a text of edition 2019 put no figure into another cell") {
  check_forms(Edition::e2019);
}

}  // namespace gouji::property
