// Property tests. From the wrong figure to the mended file: whatever the form of the report, the copy that `gouji fix`
// would write gives no cause for another certain correction.
#include <algorithm>

#include <doctest/doctest.h>

#include "cli/fix_plan.hpp"
#include "fix/correct.hpp"
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

/// Blanks that vanished where the values of a row share lines. Their row is placed by where its values stand, or by the
/// equations.
bool may_be_left_out(const Correction& correction, const Reading& reading) {
  const std::string_view text = reading.canonical.text;
  const Span cell = correction.cell;
  if (reading.document.format != Format::text || !cell.empty()) return false;
  return cell == Span{} || text[cell.begin - 1] != '\n' || text[cell.begin] != '\n';
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  SoundReport report = sound_report(edition, Blanks::parts, choices);
  spoil(report, choices);
  const Written written = form.write(report, choices);
  const Examined before = examined(written.bytes);
  std::vector<Correction> corrections;
  for (const PlannedFix& each : plan_for(before).fixes) corrections.push_back(each.correction);
  const Corrected mended = correct(written.bytes, before.reading, corrections, {});
  const auto is_strange = [&](const Correction& each) { return !may_be_left_out(each, before.reading); };
  const auto strange = std::count_if(mended.left_out.begin(), mended.left_out.end(), is_strange);
  const std::size_t left = plan_for(examined(mended.bytes)).fixes.size();
  if (strange == 0 && left <= mended.left_out.size()) return {};
  keep(written);
  return std::to_string(left) + " certain corrections left after " + std::to_string(corrections.size()) + ", " +
         std::to_string(strange) + " left out\n";
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
