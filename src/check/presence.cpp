// Kind presence: sections, tables, rows and columns of the form are there. A section that is missing is said once: its
// table goes with it. What collectors cut is not missing.
#include <algorithm>

#include "check/tables.hpp"

namespace gouji {
namespace {

constexpr SectionId sections[] = {SectionId::overview, SectionId::disclosure, SectionId::applications,
                                  SectionId::disputes, SectionId::problems,   SectionId::other_matters};

struct StatutoryTable {
  TableId table;
  SectionId section;
};
constexpr StatutoryTable tables[] = {{TableId::disclosure, SectionId::disclosure},
                                     {TableId::applications, SectionId::applications},
                                     {TableId::disputes, SectionId::disputes}};

/// Where a missing section would stand: behind the last section before it.
Span place_for(const Report& report, SectionId missing) {
  Span place;
  for (const Section& section : report.sections) {
    if (section.id < missing) place = {section.heading.begin, section.heading.end};
  }
  return place;
}

void find_sections(const Rule& rule, const Report& report, Sink& sink) {
  for (SectionId id : sections) {
    if (report.section(id) != nullptr) continue;
    if (report.cut) {
      sink.leave_unchecked(
          rule, {}, sink.say("文本经过删节，无法判断章节是否缺失", "the text was cut; sections may have gone with it"));
      return;
    }
    Fact fact{.at = Address::of(id), .span = place_for(report, id), .place = std::string(heading_of(id))};
    fact.words = {{"name", std::string(heading_of(id))}};
    sink.find(rule, std::move(fact));
  }
}

void find_tables(const Rule& rule, const Report& report, Sink& sink) {
  for (const auto& [id, section_id] : tables) {
    const Section* section = report.section(section_id);
    if (report.table(id) != nullptr || section == nullptr) continue;
    if (section->cut) {
      sink.leave_unchecked(
          rule, Address::of(id),
          sink.say("该节文字经过删节，无法判断表格是否缺失", "the section was cut; its table may have gone"));
      continue;
    }
    Fact fact{.at = Address::of(id), .span = section->heading, .place = place_of(id)};
    const std::string picture =
        sink.say("（该节只有图片，图片中的表格无法核对）", " (the section holds only a picture)");
    fact.words = {{"name", std::string(label_of(id))}, {"picture", section->has_picture ? picture : ""}};
    sink.find(rule, std::move(fact));
  }
}

void find_rows(const Rule& rule, const Table& table, Sink& sink) {
  Span before = head_of(table);  // where the row would stand: behind the last that is there
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].present) {
      const Span label = table.rows[row].label_span;
      if (label != Span{}) before = label;
      continue;
    }
    const RowForm& form = table.form->rows[row];
    Fact fact{.at = Address::of(table.id, form.id), .span = before, .place = place_of(*table.form, form.id)};
    fact.words = {{"name", std::string(form.label)}};
    sink.find(rule, std::move(fact));
  }
}

void find_columns(const Rule& rule, const Table& table, Sink& sink) {
  for (ColumnId column : table.missing_columns) {
    std::string label;
    for (const RowForm& row : table.form->rows) {
      if (label.empty()) label = label_of(*table.form, row.id, column);
    }
    Address at = Address::of(table.id);
    at.column = column;
    Fact fact{.at = at, .span = head_of(table), .place = place_of(table.id)};
    fact.words = {{"name", label}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace

void check_presence(const Rule& rule, const Report& report, Sink& sink) {
  if (rule.matter == Matter::section) find_sections(rule, report, sink);
  if (rule.matter == Matter::table) find_tables(rule, report, sink);
  if (rule.matter == Matter::row) {
    for_each_readable(rule, report, sink, [&](const Table& table) { find_rows(rule, table, sink); });
  }
  if (rule.matter == Matter::column) {
    for_each_readable(rule, report, sink, [&](const Table& table) { find_columns(rule, table, sink); });
  }
}

}  // namespace gouji
