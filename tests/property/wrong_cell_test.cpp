// Property tests. Any one cell of a sound matrix, or of the disputes, that holds another number is found: each of the
// 175 cells of 2021, the 161 of 2019 and the 15 of the disputes in turn.
#include <algorithm>
#include <array>
#include <utility>

#include <doctest/doctest.h>

#include "property/examined.hpp"
#include "property/sound_tables.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

bool tells_of_sums(const Finding& finding, TableId table) {
  constexpr std::array<std::string_view, 4> rules = {"row-total-mismatch", "balance-mismatch",
                                                     "concluded-total-mismatch", "dispute-total-mismatch"};
  return finding.at.table == table && std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
}

bool is_found(const SoundReport& changed, TableId table) {
  Choices plainly{std::vector<std::uint32_t>{}};
  const Examined file = examined(write_plain_html(changed, plainly).bytes);
  return std::any_of(file.verdict.findings.begin(), file.verdict.findings.end(),
                     [table](const Finding& finding) { return tells_of_sums(finding, table); });
}

/// A digit more or less, or anything.
Entry other_number(const Entry& entry, Choices& choices) {
  const std::int64_t value = entry.value ? entry.value->integer() : 0;
  const std::int64_t candidates[] = {value + 1, value - 1, value * 10, value / 10, value + some_count(choices)};
  const std::int64_t other = choices.pick(candidates);
  return number_entry(other < 0 || other == value ? value + 1 : other);
}

std::string unfound_cells(SoundReport report, TableId id, Choices& choices) {
  std::string unfound;
  const TableForm& form = *report.table(id).form;
  for (std::size_t row = 0; row < form.rows.size(); ++row) {
    for (std::size_t column = 0; column < form.rows[row].columns.size(); ++column) {
      Entry& entry = report.table(id).cells[row][column];
      const Entry sound = std::exchange(entry, other_number(entry, choices));
      if (!is_found(report, id)) {
        unfound += place_of(form, form.rows[row].id, form.rows[row].columns[column].id) + " as " + entry.printed +
                   " instead of " + sound.printed + "\n";
      }
      entry = sound;
    }
  }
  return unfound;
}

void check_cells(Edition edition) {
  test::check_property("wrong cells", 12, [edition](Choices& choices) {
    const SoundReport report = sound_report(edition, Blanks::parts, choices);
    return unfound_cells(report, TableId::applications, choices) + unfound_cells(report, TableId::disputes, choices);
  });
}

}  // namespace

TEST_CASE("each single wrong cell of a matrix of edition 2021 is found") {
  check_cells(Edition::e2021);
}

TEST_CASE("each single wrong cell of a matrix of edition 2019 is found") {
  check_cells(Edition::e2019);
}

}  // namespace gouji::property
