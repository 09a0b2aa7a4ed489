// Property tests. Any one cell of a sound matrix, or of the disputes, that holds another number is found: each of the
// 175 cells of 2021, the 161 of 2019 and the 15 of the disputes in turn. In a matrix the one finding stands at the
// cell and knows the true number; five cells of one sum tell less, and never that another is wrong for certain.
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

std::vector<Finding> findings_about_sums(const SoundReport& changed, TableId table) {
  Choices plainly{std::vector<std::uint32_t>{}};
  std::vector<Finding> findings = examined(write_plain_html(changed, plainly).bytes).verdict.findings;
  std::erase_if(findings, [table](const Finding& finding) { return !tells_of_sums(finding, table); });
  return findings;
}

bool is_certain(const Suspect& suspect) {
  return suspect.certain;
}

/// The findings name the cell and its true number, as far as the table can tell.
bool explain(const std::vector<Finding>& findings, const Address& cell, const Entry& sound) {
  if (findings.size() != 1) return false;
  const auto& suspects = findings.front().suspects;
  const std::string truth = std::to_string(sound.value ? sound.value->integer() : 0);
  const auto is_true = [&](const Suspect& each) { return each.at == cell && each.proposed == truth; };
  const bool certain = std::any_of(suspects.begin(), suspects.end(), is_certain);
  if (certain || cell.table == TableId::applications) {
    return certain && suspects.size() == 1 && is_true(suspects.front()) && findings.front().at == cell;
  }
  return std::any_of(suspects.begin(), suspects.end(), is_true);
}

/// A digit more or less, or anything.
Entry other_number(const Entry& entry, Choices& choices) {
  const std::int64_t value = entry.value ? entry.value->integer() : 0;
  const std::int64_t candidates[] = {value + 1, value - 1, value * 10, value / 10, value + some_count(choices)};
  const std::int64_t other = choices.pick(candidates);
  return number_entry(other < 0 || other == value ? value + 1 : other);
}

std::string unexplained_cells(SoundReport report, TableId id, Choices& choices) {
  std::string unexplained;
  const TableForm& form = *report.table(id).form;
  for (std::size_t row = 0; row < form.rows.size(); ++row) {
    for (std::size_t column = 0; column < form.rows[row].columns.size(); ++column) {
      Entry& entry = report.table(id).cells[row][column];
      const Entry sound = std::exchange(entry, other_number(entry, choices));
      const ColumnId column_id = form.rows[row].columns[column].id;
      if (!explain(findings_about_sums(report, id), Address::of(id, form.rows[row].id, column_id), sound)) {
        unexplained += place_of(form, form.rows[row].id, column_id) + " as " + entry.printed + " instead of " +
                       sound.printed + "\n";
      }
      entry = sound;
    }
  }
  return unexplained;
}

void check_cells(Edition edition) {
  test::check_property("wrong cells", 12, [edition](Choices& choices) {
    const SoundReport report = sound_report(edition, Blanks::parts, choices);
    return unexplained_cells(report, TableId::applications, choices) +
           unexplained_cells(report, TableId::disputes, choices);
  });
}

}  // namespace

TEST_CASE("each single wrong cell of a matrix of edition 2021 is found and explained") {
  check_cells(Edition::e2021);
}

TEST_CASE("each single wrong cell of a matrix of edition 2019 is found and explained") {
  check_cells(Edition::e2019);
}

}  // namespace gouji::property
