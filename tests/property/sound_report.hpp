// Property tests. The model: a report as an office that makes no mistakes fills it in. It knows the form and its
// identities, and nothing of files.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/cell.hpp"
#include "report/vocabulary.hpp"
#include "support/choices.hpp"

namespace gouji::property {

using test::Choices;

/// What the office writes into one cell; nothing in a blank one.
struct Entry {
  std::string printed;
  std::optional<Decimal> value;
  MoneyUnit unit = MoneyUnit::none;

  [[nodiscard]] bool is_blank() const { return printed.empty(); }
};

struct FilledTable {
  const TableForm* form = nullptr;
  std::vector<std::vector<Entry>> cells;  ///< one for each row and column of the form

  explicit FilledTable(const TableForm& table_form);
  [[nodiscard]] Entry& at(RowId row, ColumnId column);
  [[nodiscard]] const Entry& at(RowId row, ColumnId column) const;
};

struct SoundReport {
  Edition edition;
  int year = 0;
  std::string organ;
  FilledTable disclosure;
  FilledTable applications;
  FilledTable disputes;
  std::string preamble;
  std::array<std::vector<std::string>, section_count> prose;  ///< paragraphs, those of tables before the table

  [[nodiscard]] std::string title() const;
  [[nodiscard]] const FilledTable& table(TableId id) const;
  [[nodiscard]] FilledTable& table(TableId id);
};

/// How an office treats what did not happen.
enum class Blanks : std::uint8_t {
  none,   ///< it writes 0 everywhere
  parts,  ///< it leaves zeros blank, never a sum over figures
  rows,   ///< as above, and whole rows with their sums
};

/// A report whose figures fit together, all of them whole and plausible.
[[nodiscard]] SoundReport sound_report(Edition edition, Blanks blanks, Choices& choices);

}  // namespace gouji::property
