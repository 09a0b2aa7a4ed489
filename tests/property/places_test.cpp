// Property tests. Places lead back: where a figure is said to stand, the file has its digits and nothing else but
// markup.
#include <algorithm>

#include <doctest/doctest.h>

#include "property/examined.hpp"
#include "property/writers/characters.hpp"
#include "support/gbk.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

std::string without_tags(std::string_view markup) {
  std::string text;
  bool in_tag = false;
  for (char c : markup) {
    in_tag = in_tag || c == '<';
    if (!in_tag) text += c;
    in_tag = in_tag && c != '>';
  }
  return text;
}

/// Lines and columns counted the slow way.
std::pair<std::size_t, std::size_t> position_after(std::string_view text) {
  const auto line = 1 + static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  return {line, 1 + characters_of(text.substr(text.rfind('\n') + 1)).size()};
}

class PlaceCheck {
 public:
  PlaceCheck(const Written& written, const Examined& file) : written_(written), file_(file), locator_(file.reading) {}

  /// What is wrong with the place of this cell.
  [[nodiscard]] std::string fault_of(const Cell& cell, const Entry& entry) const {
    const std::string there = written_.main_part.empty() ? in_file(cell.span) : in_main_part(cell.span);
    if (digits_in(without_tags(there)) == digits_in(entry.printed)) return {};
    return entry.printed + " is said to stand at: " + there + "\n";
  }

  /// What is wrong with its line and column; containers have none.
  [[nodiscard]] std::string position_fault(const Cell& cell) const {
    const auto region = locator_.region(cell.span);
    if (!region) return written_.main_part.empty() ? "no region\n" : "";
    const auto [line, column] = position_after(decoded(written_.bytes.substr(0, region->offset)));
    if (line == region->line && column == region->column) return {};
    return cell.text + " stands in line " + std::to_string(line) + ", column " + std::to_string(column) + ", not in " +
           std::to_string(region->line) + ":" + std::to_string(region->column) + "\n";
  }

 private:
  [[nodiscard]] std::string decoded(const std::string& bytes) const {
    return file_.reading.source.encoding == Encoding::gb18030 ? test::from_gbk(bytes) : bytes;
  }

  [[nodiscard]] std::string in_file(Span span) const {
    const auto region = locator_.region(span);
    return region ? decoded(written_.bytes.substr(region->offset, region->length)) : "";
  }

  [[nodiscard]] std::string in_main_part(Span span) const {
    return std::string(file_.reading.canonical.origin.origin(span).of(written_.main_part));
  }

  const Written& written_;
  const Examined& file_;
  Locator locator_;
};

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  const SoundReport model = sound_report(edition, Blanks::rows, choices);
  const Written written = form.write(model, choices);
  const Examined file = examined(written.bytes);
  const PlaceCheck check(written, file);
  std::string fault;
  for (const Table& table : file.report.tables) {
    for (std::size_t row = 0; row < table.cells.size(); ++row) {
      for (std::size_t column = 0; column < table.cells[row].size(); ++column) {
        const Cell& cell = table.cells[row][column];
        const Entry& entry = model.table(table.id).cells[row][column];
        if (!cell.number) continue;
        fault += check.fault_of(cell, entry);
        if (choices.one_in(40)) fault += check.position_fault(cell);
      }
    }
  }
  if (!fault.empty()) keep(written);
  return fault;
}

}  // namespace

TEST_CASE("the place of every figure leads to its digits in the file") {
  for (const Form& form : all_forms()) {
    for (Edition edition : {Edition::e2019, Edition::e2021}) {
      test::check_property(form.name, 40, [&](Choices& choices) { return fault_in(form, edition, choices); });
    }
  }
}

}  // namespace gouji::property
