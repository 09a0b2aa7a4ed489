#include "parse/damaged_labels.hpp"

#include <algorithm>

#include "report/report.hpp"
#include "text/comparable.hpp"
#include "text/edit_distance.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::size_t shortest_header = 3;  // characters
constexpr Edition editions[] = {Edition::e2021, Edition::e2019};
constexpr SectionId sections[] = {SectionId::overview, SectionId::disclosure, SectionId::applications,
                                  SectionId::disputes, SectionId::problems,   SectionId::other_matters};

/// Things of the form with their labels in comparable wording, each thing once.
template <typename Id>
class FormLabels {
 public:
  void add(Id id, std::string_view label) {
    const auto is_known = [id](const Entry& entry) { return entry.id == id; };
    if (std::none_of(entries_.begin(), entries_.end(), is_known)) entries_.push_back({id, comparable(label)});
  }

  /// What has the nearest label; none unless it is unique and no more than a fifth of its characters, or one, differ.
  [[nodiscard]] std::optional<Id> nearest(std::string_view printed) const {
    const std::string wanted = comparable(printed);
    std::optional<Id> nearest;
    std::uint32_t least = any_distance;
    bool unique = false;
    for (const Entry& entry : entries_) {
      const auto limit = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(utf8::count(entry.wording) / 5));
      const std::uint32_t distance = edit_distance(wanted, entry.wording, limit);
      if (distance > limit || distance > least) continue;
      unique = distance < least;
      least = distance;
      nearest = entry.id;
    }
    return unique ? nearest : std::nullopt;
  }

 private:
  struct Entry {
    Id id;
    std::string wording;
  };
  std::vector<Entry> entries_;
};

FormLabels<RowId> rows_of(TableId table) {
  FormLabels<RowId> labels;
  for (Edition edition : editions) {
    for (const RowForm& row : form_of(table, edition).rows) labels.add(row.id, row.label);
  }
  return labels;
}

FormLabels<ColumnId> columns_of_the_forms() {
  FormLabels<ColumnId> labels;
  for (TableId table : {TableId::applications, TableId::disclosure}) {
    for (Edition edition : editions) {
      for (const RowForm& row : form_of(table, edition).rows) {
        for (const ColumnForm& column : row.columns) labels.add(column.id, column.label);
      }
    }
  }
  return labels;
}

FormLabels<SectionId> titles_of_sections() {
  FormLabels<SectionId> labels;
  for (SectionId section : sections) labels.add(section, heading_of(section));
  return labels;
}

}  // namespace

std::optional<RowId> nearest_row(TableId table, std::string_view label) {
  static const FormLabels<RowId> disclosure = rows_of(TableId::disclosure);
  static const FormLabels<RowId> applications = rows_of(TableId::applications);
  return (table == TableId::disclosure ? disclosure : applications).nearest(label);
}

std::optional<SectionId> nearest_section(std::string_view title) {
  static const FormLabels<SectionId> labels = titles_of_sections();
  return labels.nearest(title);
}

void name_damaged_headers(std::string_view canonical, std::vector<Header>& headers) {
  static const FormLabels<ColumnId> labels = columns_of_the_forms();
  for (Header& header : headers) {
    const std::string_view label = header.span.of(canonical);
    if (header.id || utf8::count(label) < shortest_header) continue;
    const std::optional<ColumnId> column = labels.nearest(label);
    const auto names_it = [column](const Header& each) { return each.id == column; };
    if (column && std::none_of(headers.begin(), headers.end(), names_it)) header.id = column;
  }
}

}  // namespace gouji
