// Stage: report. What a report says, as plain values in the form's vocabulary, every leaf with the place it was read
// from. It records what stands there and what could not be read; it judges nothing.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/cell.hpp"
#include "report/dates.hpp"
#include "report/prose.hpp"
#include "report/statement.hpp"
#include "report/vocabulary.hpp"
#include "text/span.hpp"

namespace gouji {

/// A value with the span of the canonical text it was read from.
template <typename T>
struct Located {
  T value{};
  Span span;

  friend bool operator==(const Located&, const Located&) = default;
};

/// How a row of the form was met.
struct RowReading {
  bool present = false;   ///< its label was found
  bool placed = false;    ///< its values could be put into columns
  bool inferred = false;  ///< placed by the equations of the form, its blank cells being lost
  bool repeated = false;  ///< its label stands more than once in the same table
  bool in_run = false;    ///< its values were read from a run of text, not from the cells of a table
  bool pieced = false;    ///< its label was gathered from several lines, between which other labels may stand
  Span label_span;
  std::string label;                         ///< as printed
  std::string surroundings;                  ///< of a pieced label: all that is printed around it
  std::vector<Located<std::string>> values;  ///< the raw values of a row that could not be placed
};

struct ColumnReading {
  ColumnId id{};
  Span span;
  std::string label;
};

/// A row or column that the form does not have.
struct Surplus {
  Span span;
  std::string label;
};

/// Whether a table's values could be told apart at all.
enum class TableCondition : std::uint8_t {
  read,
  unseparated,  ///< values run together without separators
  scrambled,    ///< values stand out of order
};

/// One statutory table as found, with a cell for every row and column of its own edition's form.
struct Table {
  TableId id{};
  const TableForm* form = nullptr;
  std::vector<std::string> landmarks;  ///< the words that decided its edition; none where nothing did
  Span span;                           ///< from its first to its last piece
  TableCondition condition = TableCondition::read;
  std::string condition_evidence;  ///< the words that show it
  Span condition_span;
  std::vector<RowReading> rows;          ///< one for each row of the form
  std::vector<std::vector<Cell>> cells;  ///< one for each row and column of the form
  std::vector<ColumnReading> columns;    ///< the headers that were recognised
  std::vector<ColumnId> missing_columns;
  std::vector<Surplus> surplus_rows;
  std::vector<Surplus> surplus_columns;

  [[nodiscard]] const Cell* cell(RowId row, ColumnId column) const;
  /// Where a reader finds the cell: at its row's label where its own place is lost with its blanks.
  [[nodiscard]] Span place(std::size_t row, std::size_t column) const;
  /// Some row has values that could not be put into columns.
  [[nodiscard]] bool has_unplaced_rows() const;
};

/// A section of the form, from its heading to the next.
struct Section {
  SectionId id{};
  Span heading;
  std::string ordinal;  ///< "三" as printed; empty without one
  std::string title;    ///< as printed, without ordinal
  Span body;
  bool cut = false;  ///< collectors cut text from it ([……])
  bool has_picture = false;
  std::string prose;  ///< its text outside tables, white space dropped
};

/// What the document turned out to be.
enum class Identity : std::uint8_t {
  report,
  blank_form,  ///< the form itself, not filled in
  fragment,    ///< rows of a table without title or heading
  other,       ///< some other document
};

/// 各级人民政府, 政府部门, 派出机关、街道、开发区管委会, or not known.
enum class OrganKind : std::uint8_t { government, department, office, unknown };

struct Report {
  Identity identity = Identity::other;
  std::optional<Located<std::string>> title;
  std::optional<Located<std::string>> organ;
  std::optional<Located<int>> year;
  std::optional<Edition> edition;
  OrganKind kind = OrganKind::unknown;
  std::vector<std::string> evidence;           ///< what decided identity, year and edition, in Chinese
  std::vector<Section> sections;               ///< in the order they stand
  std::vector<Located<std::string>> headings;  ///< other headings with an ordinal
  std::vector<Sentence> sentences;             ///< in the order they stand, headings among them
  Statements statements;                       ///< what the sentences state in figures
  std::optional<Date> published;               ///< as the user says
  std::vector<LabelledDate> dates;             ///< beside the title
  std::vector<Period> periods;                 ///< of the sentences, in the order they stand
  std::vector<StatedYear> years;               ///< where the report's own year must stand; one a place at most
  std::vector<Table> tables;                   ///< the first of an id is the one that is checked
  bool cut = false;                            ///< collectors cut text somewhere
  bool has_digits_in_tables = false;

  [[nodiscard]] const Table* table(TableId id) const;
  [[nodiscard]] const Section* section(SectionId id) const;
  [[nodiscard]] const StatedYear* year_at(YearPlace place) const;
  /// The sentence that holds the offset, or the next one.
  [[nodiscard]] SentenceIndex sentence_at(std::uint32_t offset) const;
  /// The organ is named by the title itself, not by the signature.
  [[nodiscard]] bool title_names_organ() const;
};

[[nodiscard]] std::string_view name_of(OrganKind kind);
[[nodiscard]] std::optional<OrganKind> organ_kind_named(std::string_view name);

/// "表三 三(一)予以公开·总计列": a cell, row or table as a person would name it.
[[nodiscard]] std::string place_of(TableId table);
[[nodiscard]] std::string place_of(const TableForm& form, RowId row);
[[nodiscard]] std::string place_of(const TableForm& form, RowId row, ColumnId column);

/// The form's label of a row or column of this table.
[[nodiscard]] std::string_view label_of(const TableForm& form, RowId row);
[[nodiscard]] std::string_view label_of(const TableForm& form, RowId row, ColumnId column);

}  // namespace gouji
