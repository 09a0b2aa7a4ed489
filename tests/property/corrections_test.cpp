// Property tests. Corrected cells: they read the new figures, every other cell reads as before, and no byte outside
// them has changed.
#include <algorithm>

#include <doctest/doctest.h>

#include "fix/correct.hpp"
#include "property/examined.hpp"
#include "property/sound_tables.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

constexpr TableId corrected_tables[] = {TableId::disclosure, TableId::applications, TableId::disputes};

struct Chosen {
  TableId table;
  RowId row;
  ColumnId column;
  Correction correction;
  bool is_blank = false;
};

/// A cell of counts as it was read, and another figure for it; nothing where none is read there.
std::optional<Chosen> some_correction(const SoundReport& model, const Report& report, Choices& choices) {
  const TableId id = choices.pick(corrected_tables);
  const RowForm& row = choices.pick(model.table(id).form->rows);
  const ColumnForm& column = choices.pick(row.columns);
  const std::string figure = std::to_string(some_count(choices));
  const Table* table = report.table(id);
  const Cell* cell = table == nullptr ? nullptr : table->cell(row.id, column.id);
  if (cell == nullptr || column.measure != Measure::count) return std::nullopt;
  return Chosen{id, row.id, column.id, {cell->span, figure, cell->room}, cell->text.empty()};
}

std::vector<Chosen> some_corrections(const SoundReport& model, const Report& report, Choices& choices) {
  std::vector<Chosen> chosen;
  for (std::uint32_t count = 1 + choices.below(6); count > 0; --count) {
    const auto next = some_correction(model, report, choices);
    const auto same = [&](const Chosen& each) { return each.correction.cell == next->correction.cell; };
    if (next && std::none_of(chosen.begin(), chosen.end(), same)) chosen.push_back(*next);
  }
  return chosen;
}

/// With the blanks on each side that set columns apart: two or more.
Span with_wide_gaps(Span place, std::string_view bytes) {
  std::size_t begin = place.begin;
  std::size_t end = place.end;
  while (begin > 0 && bytes[begin - 1] == ' ') --begin;
  while (end < bytes.size() && bytes[end] == ' ') ++end;
  return {begin + 1 < place.begin ? static_cast<std::uint32_t>(begin) : place.begin,
          end > place.end + 1 ? static_cast<std::uint32_t>(end) : place.end};
}

/// The bytes that show the cell: of a blank one, all between what encloses it; in a text laid out in columns, with the
/// blanks around it.
Span place_of(const Chosen& chosen, std::string_view bytes, const Reading& reading) {
  const Region region = *Locator(reading).region(chosen.correction.cell);
  const Span shown{region.offset, region.offset + region.length};
  if (!chosen.is_blank) return reading.document.format == Format::text ? with_wide_gaps(shown, bytes) : shown;
  const bool is_page = reading.document.format == Format::html;
  const std::size_t begin = region.offset == 0 ? 0 : bytes.find_last_of(is_page ? ">" : "|\t\n", region.offset - 1) + 1;
  const std::size_t end = is_page ? bytes.find("</", region.offset) : bytes.find_first_of("|\t\r\n", region.offset);
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(end, bytes.size()))};
}

/// Whether everything around the places stands in the new file, in order and without gaps but theirs.
bool is_same_around(std::string_view old, std::vector<Span> places, std::string_view now) {
  std::sort(places.begin(), places.end(), [](Span left, Span right) { return left.begin < right.begin; });
  std::size_t from = 0;
  std::size_t at = 0;
  for (const Span place : places) {
    const std::string_view kept = old.substr(from, std::max<std::size_t>(from, place.begin) - from);
    at = from == 0 ? (now.starts_with(kept) ? 0 : std::string_view::npos) : now.find(kept, at);
    if (at == std::string_view::npos) return false;
    at += kept.size();
    from = place.end;
  }
  return now.substr(at).ends_with(old.substr(from));
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  SoundReport model = sound_report(edition, Blanks::rows, choices);
  const Written written = form.write(model, choices);
  const Examined before = examined(written.bytes);
  const std::vector<Chosen> chosen = some_corrections(model, before.report, choices);
  std::vector<Correction> wanted;
  wanted.reserve(chosen.size());
  for (const Chosen& each : chosen) wanted.push_back(each.correction);
  const Corrected after = correct(written.bytes, before.reading, wanted, {});

  std::string fault;
  for (const Correction& each : after.left_out) fault += "left out: " + each.figure + "\n";
  std::vector<Span> places;
  const bool is_plain = before.reading.document.format != Format::docx;
  for (const Chosen& each : chosen) {
    model.table(each.table).at(each.row, each.column) = number_entry(std::stoll(each.correction.figure));
    if (is_plain) places.push_back(place_of(each, written.bytes, before.reading));
  }
  if (is_plain && !is_same_around(written.bytes, std::move(places), after.bytes))
    fault += "bytes outside the cells changed\n";
  fault += differences(model, examined(after.bytes).report, written.blank);
  if (!fault.empty()) keep(written);
  return fault;
}

}  // namespace

TEST_CASE("a corrected file reads as the model does with the same corrections") {
  for (const Form& form : all_forms()) {
    for (Edition edition : {Edition::e2019, Edition::e2021}) {
      test::check_property(form.name, 100, [&](Choices& choices) { return fault_in(form, edition, choices); });
    }
  }
}

}  // namespace gouji::property
