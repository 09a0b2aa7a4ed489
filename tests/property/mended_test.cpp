// Property tests. From the wrong figure to the mended file: whatever the form of the report, the copy that `gouji fix`
// would write gives no cause for another certain correction.
#include <algorithm>
#include <array>
#include <span>
#include <utility>

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

/// Another number, none, or the figure in the next cell where that one is blank.
void spoil(std::vector<Entry>& row, std::size_t column, Choices& choices) {
  Entry& entry = row[column];
  const std::uint32_t kind = choices.below(3);
  if (kind == 0) {
    entry = number_entry((entry.value ? entry.value->integer() : 0) + 1 + some_count(choices));
  } else if (kind == 1) {
    entry = {};
  } else if (Entry& next = row[(column + 1) % row.size()]; next.is_blank()) {
    std::swap(entry, next);
  }
}

bool is_nought(const Entry& entry) {
  return !entry.value || entry.value->integer() == 0;
}

struct Place {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// A cell that holds a figure, in most cases.
Place some_figure(const FilledTable& table, Choices& choices) {
  Place place;
  for (std::uint32_t tries = 0; tries < 8 && (tries == 0 || is_nought(table.cells[place.row][place.column])); ++tries) {
    place.row = choices.below(static_cast<std::uint32_t>(table.cells.size()));
    place.column = choices.below(static_cast<std::uint32_t>(table.cells[place.row].size()));
  }
  return place;
}

/// Some cells of the matrix or of the disputes.
void spoil(SoundReport& report, Choices& choices) {
  FilledTable& table = report.table(choices.one_in(5) ? TableId::disputes : TableId::applications);
  for (std::uint32_t count = 1 + choices.below(3); count > 0; --count) {
    const Place place = some_figure(table, choices);
    spoil(table.cells[place.row], place.column, choices);
  }
}

ExamineOptions with_builtin_packs() {
  ExamineOptions options;
  options.packs = builtin_packs();
  return options;
}

/// How many figures were written into each kind of room.
using Rooms = std::array<std::size_t, std::variant_size_v<Room>>;

template <class Kind>
std::size_t count_of(const Rooms& rooms) {
  return rooms[Room(Kind{}).index()];
}

/// Whether the mended file leaves anything that is certain.
std::string fault_in(const Written& written, Rooms& rooms) {
  const Examined before = examined(written.bytes);
  const FixPlan plan = plan_for(before);
  for (const PlannedFix& each : plan.fixes) ++rooms[each.correction.room.index()];
  const Corrected mended = correct_and_prove(written.bytes, before.reading, plan.fixes, with_builtin_packs());
  const auto findings = examined(mended.bytes).verdict.findings;
  const auto left = std::count_if(findings.begin(), findings.end(), has_certain_cause);
  if (left == 0 && mended.left_out.empty()) return {};
  keep(written);
  return std::to_string(left) + " findings with a certain cause after " + std::to_string(plan.fixes.size()) +
         " corrections, " + std::to_string(mended.left_out.size()) + " left out\n";
}

std::string fault_in_spoilt(const Form& form, Edition edition, Choices& choices, Rooms& rooms) {
  SoundReport report = sound_report(edition, Blanks::parts, choices);
  spoil(report, choices);
  return fault_in(form.write(report, choices), rooms);
}

const Form& form_named(std::span<const Form> forms, std::string_view name) {
  return *std::find_if(forms.begin(), forms.end(), [name](const Form& form) { return form.name == name; });
}

/// A figure that the office forgot, so that a page in columns has nothing there.
std::string fault_in_forgetful(Choices& choices, Rooms& rooms) {
  SoundReport report = sound_report(Edition::e2021, Blanks::parts, choices);
  const Place place = some_figure(report.applications, choices);
  report.applications.cells[place.row][place.column] = {};
  return fault_in(write_layout_text(report, Trace::lost, choices), rooms);
}

/// The text with nothing between the figure of a row and the ordinal of the next.
std::string run_together(std::string text) {
  const std::size_t label = text.find("2.没有现成信息");
  const std::size_t end = text.find_last_not_of(" \r\n", label - 1) + 1;
  return '0' <= text[end - 1] && text[end - 1] <= '9' ? text.erase(end, label - end) : text;
}

std::string fault_in_run_together(const Form& form, Choices& choices, Rooms& rooms) {
  const SoundReport report = sound_report(Edition::e2021, Blanks::none, choices);
  Written written = form.write(report, choices);
  written.bytes = run_together(std::move(written.bytes));
  return fault_in(written, rooms);
}

}  // namespace

TEST_CASE("a mended file has no finding with a certain cause") {
  Rooms rooms{};
  const auto check = [&](const Form& form, Edition edition, unsigned runs) {
    test::check_property(form.name, runs,
                         [&](Choices& choices) { return fault_in_spoilt(form, edition, choices, rooms); });
  };
  for (const auto& forms : {all_forms(), forms_losing_blanks()}) {
    for (const Form& form : forms) {
      check(form, Edition::e2021, 60);
      check(form, Edition::e2019, 30);
    }
  }
}

TEST_CASE("nor has one of a page in columns in which figures were forgotten") {
  Rooms rooms{};
  test::check_property("forgotten", 600, [&](Choices& choices) { return fault_in_forgetful(choices, rooms); });
  CHECK(count_of<UnderColumn>(rooms) > 0);
}

TEST_CASE("nor has one whose figures ran together with ordinals") {
  for (const char* name : {"a row a line", "a cell a line", "a cell a paragraph"}) {
    Rooms rooms{};
    const Form& form = form_named(all_forms(), name);
    test::check_property(name, 60, [&](Choices& choices) { return fault_in_run_together(form, choices, rooms); });
    CHECK(count_of<BeforeOrdinal>(rooms) > 0);
  }
}

}  // namespace gouji::property
