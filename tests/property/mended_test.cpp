// Property tests. From the wrong figure to the mended file: whatever the form of the report, the copy that `gouji fix`
// would write gives no cause for another certain correction.
#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "cli/fix_plan.hpp"
#include "cli/fix_proof.hpp"
#include "property/examined.hpp"
#include "property/sound_tables.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

FixPlan plan_for(const Examined& file) {
  return plan_corrections({.path = "report", .findings = file.verdict.findings}, false);
}

/// Puts another number into some cells of the matrix.
void spoil(SoundReport& report, Choices& choices) {
  FilledTable& matrix = report.table(TableId::applications);
  for (std::uint32_t count = 1 + choices.below(3); count > 0; --count) {
    const RowForm& row = choices.pick(matrix.form->rows);
    Entry& entry = matrix.at(row.id, choices.pick(row.columns).id);
    entry = number_entry((entry.value ? entry.value->integer() : 0) + 1 + some_count(choices));
  }
}

ExamineOptions with_builtin_packs() {
  ExamineOptions options;
  options.packs = builtin_packs();
  return options;
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  SoundReport report = sound_report(edition, Blanks::parts, choices);
  spoil(report, choices);
  const Written written = form.write(report, choices);
  const Examined before = examined(written.bytes);
  const FixPlan plan = plan_for(before);
  const Corrected mended = correct_and_prove(written.bytes, before.reading, plan.fixes, with_builtin_packs());
  const std::size_t left = plan_for(examined(mended.bytes)).fixes.size();
  if (left == 0 && mended.left_out.empty()) return {};
  keep(written);
  return std::to_string(left) + " certain corrections left after " + std::to_string(plan.fixes.size()) + ", " +
         std::to_string(mended.left_out.size()) + " left out\n";
}

}  // namespace

TEST_CASE("a mended file needs no further certain correction") {
  for (const auto& forms : {all_forms(), forms_losing_blanks()}) {
    for (const Form& form : forms) {
      test::check_property(form.name, 60, [&](Choices& choices) { return fault_in(form, Edition::e2021, choices); });
      test::check_property(form.name, 30, [&](Choices& choices) { return fault_in(form, Edition::e2019, choices); });
    }
  }
}

}  // namespace gouji::property
