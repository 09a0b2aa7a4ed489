// Stage: report. The names of the form: tables, rows, columns, sections and editions, with the labels that the official
// form prints. Identifiers are those of the field's vocabulary; displayed text always uses the form's own label.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace gouji {

/// The form in force, chosen by report year: 2008 (2008–2013), 2014 (2014–2018), 2019 (2019–2020), 2021 (2021–).
enum class Edition : std::uint8_t { e2008, e2014, e2019, e2021 };

enum class TableId : std::uint8_t { disclosure, applications, disputes, statistics };

enum class SectionId : std::uint8_t { overview, disclosure, applications, disputes, problems, other_matters };

enum class RowId : std::uint8_t {
  // disclosure, section 二
  regulations,
  normative_documents,
  licences,
  other_services,
  penalties,
  coercion,
  fees,
  procurement,
  // applications, section 三
  received,
  carried_in,
  granted,
  partly_granted,
  refused_state_secret,
  refused_other_law,
  refused_security,
  refused_third_party,
  refused_internal,
  refused_deliberative,
  refused_enforcement_file,
  refused_registry_query,
  unavailable_not_held,
  unavailable_not_made,
  unavailable_unclear,
  declined_petition,
  declined_duplicate,
  declined_publication,
  declined_excessive,
  declined_reconfirmation,
  other_outcome,
  other_outcome_not_corrected,
  other_outcome_fee_unpaid,
  other_outcome_other,
  concluded,
  carried_out,
  // disputes, section 四
  reconsideration,
  direct_suit,
  suit_after_reconsideration,
  // statistics, the annex of edition 2014
  disclosed,
  requests,
  requests_counter,
  requests_fax,
  requests_email,
  requests_network,
  requests_letter,
  requests_other,
  closed,
  closed_on_time,
  closed_extended,
  replies,
  replies_already_public,
  replies_granted,
  replies_partly_granted,
  replies_refused,
  replies_not_this_organ,
  replies_not_existing,
  replies_to_correct,
  replies_elsewhere,
  replies_other,
  statistics_reconsideration,
  statistics_litigation,
  complaints,
  statistics_fees,
  staff,
  staff_full_time,
  staff_part_time,
};

enum class ColumnId : std::uint8_t {
  // disclosure
  issued,
  repealed,
  in_force,
  decisions,
  amount,
  made,
  disclosed,
  previous,
  change,
  projects,
  // applications and disputes
  natural_person,
  commercial,
  research,
  public_interest,
  legal_service,
  upheld,
  corrected,
  pending,
  other,
  total,
  // statistics
  year,
  cumulative,
};

/// What a cell of a column holds.
enum class Measure : std::uint8_t {
  count,   ///< a non-negative integer
  change,  ///< a signed integer: 增3, 减2, -18
  fee,     ///< a decimal in 万元, printed without unit
  amount,  ///< a decimal with its unit
};

struct ColumnForm {
  ColumnId id;
  std::string_view label;
  Measure measure = Measure::count;
};

struct RowForm {
  RowId id;
  std::string_view label;  ///< as the form prints it
  std::string_view place;  ///< how a message names it: "三(一)予以公开"
  std::span<const ColumnForm> columns;
};

/// A cell by its place in the form: indices into TableForm::rows and RowForm::columns.
struct Term {
  std::uint16_t row = 0;
  std::uint16_t column = 0;

  friend constexpr bool operator==(const Term&, const Term&) = default;
  friend constexpr bool operator<(const Term& a, const Term& b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
  }
};

/// One statutory table of one edition: its rows in the form's order, each with its columns in the form's order.
struct TableForm {
  TableId id;
  Edition edition;
  std::span<const RowForm> rows;

  [[nodiscard]] std::optional<std::size_t> index_of(RowId row) const;
  [[nodiscard]] std::optional<Term> term(RowId row, ColumnId column) const;
  [[nodiscard]] bool has(RowId row) const { return index_of(row).has_value(); }
};

/// The form of a table in an edition; editions before 2019 have only `statistics`, which has no fixed edition.
[[nodiscard]] const TableForm& form_of(TableId table, Edition edition);

[[nodiscard]] std::string_view name_of(Edition edition);    // "2021"
[[nodiscard]] std::string_view name_of(TableId table);      // "applications"
[[nodiscard]] std::string_view name_of(SectionId section);  // "other_matters"
[[nodiscard]] std::string_view name_of(RowId row);          // "refused.state_secret"
[[nodiscard]] std::string_view name_of(ColumnId column);    // "natural_person"

[[nodiscard]] std::optional<Edition> edition_named(std::string_view name);
[[nodiscard]] std::optional<TableId> table_named(std::string_view name);
[[nodiscard]] std::optional<SectionId> section_named(std::string_view name);
[[nodiscard]] std::optional<RowId> row_named(TableId table, std::string_view name);
[[nodiscard]] std::optional<ColumnId> column_named(std::string_view name);

/// "主动公开政府信息情况": the table's own name.
[[nodiscard]] std::string_view label_of(TableId table);
/// "表三": tables are named after the section they stand in.
[[nodiscard]] std::string_view short_label_of(TableId table);
/// "一、总体情况" and "一".
[[nodiscard]] std::string_view heading_of(SectionId section);
[[nodiscard]] std::string_view ordinal_of(SectionId section);

/// The edition in force for a report year; none before 2008, when there was no duty to report.
[[nodiscard]] std::optional<Edition> edition_of_year(int year);

inline constexpr std::size_t section_count = 6;
inline constexpr std::size_t table_count = 4;

}  // namespace gouji
