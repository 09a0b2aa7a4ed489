#include "property/examined.hpp"

#include <cstdlib>
#include <fstream>

#include "check/builtin.hpp"
#include "explain/explain.hpp"
#include "explain/placing.hpp"
#include "output/extract.hpp"
#include "parse/parse.hpp"
#include "reader/reader.hpp"

namespace gouji::property {
namespace {

constexpr TableId tables[] = {TableId::disclosure, TableId::applications, TableId::disputes};

std::string shown(const Cell& cell) {
  const std::string figure = cell.number ? " " + cell.number->to_string() : "";
  return std::string(name_of(cell.state)) + figure + std::string(label_of(cell.unit));
}

std::string shown(const Entry& entry) {
  return entry.value ? "number " + entry.value->to_string() + std::string(label_of(entry.unit)) : "blank";
}

bool holds(const Cell& cell, const Entry& entry) {
  return cell.state == CellState::number && cell.number == entry.value && cell.unit == entry.unit;
}

std::string line(const std::string& place, const std::string& is, const std::string& should) {
  return place + " is " + is + ", should be " + should + "\n";
}

std::string identity_differences(const SoundReport& model, const Report& report) {
  std::string lines;
  const std::string title = report.title ? report.title->value : "";
  const std::string organ = report.organ ? report.organ->value : "";
  const int year = report.year ? report.year->value : 0;
  if (report.identity != Identity::report) lines += "it is taken for no report\n";
  if (title != model.title()) lines += line("title", title, model.title());
  if (organ != model.organ) lines += line("organ", organ, model.organ);
  if (year != model.year) lines += line("year", std::to_string(year), std::to_string(model.year));
  if (report.edition != model.edition) lines += "another edition\n";
  return lines;
}

/// Calls `compare(place, cell, entry)` for every cell of the model, and returns what it says, joined.
template <class Compare>
std::string for_each_cell(const SoundReport& model, const Report& report, Compare compare) {
  std::string lines;
  for (TableId id : tables) {
    const FilledTable& filled = model.table(id);
    const Table* table = report.table(id);
    if (table == nullptr) {
      lines += place_of(id) + " is missing\n";
      continue;
    }
    for (std::size_t row = 0; row < filled.cells.size(); ++row) {
      const RowForm& form = filled.form->rows[row];
      for (std::size_t column = 0; column < form.columns.size(); ++column) {
        const ColumnId column_id = form.columns[column].id;
        const Cell* cell = table->cell(form.id, column_id);
        const Cell nothing;
        lines += compare(place_of(*filled.form, form.id, column_id), cell == nullptr ? nothing : *cell,
                         filled.cells[row][column]);
      }
    }
  }
  return lines;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at)) text.replace(at, from.size(), to);
  return text;
}

}  // namespace

Examined examined(std::string_view bytes) {
  Examined result{.reading = read(bytes), .report = {}, .verdict = {}};
  result.report = parse_report(result.reading.canonical);
  place_values(result.report, builtin_packs());
  result.verdict = assess(result.report, builtin_packs(), Language::zh);
  return result;
}

std::string extract_of(const Report& report) {
  std::string printed = print_extract(report);
  std::erase_if(printed, [](char c) { return c == ' ' || c == '\n'; });
  return replaced(std::move(printed), "{\"state\":\"dash\"}", "null");
}

std::vector<std::string> findings_of(const Verdict& verdict) {
  std::vector<std::string> lines;
  for (const Finding& finding : verdict.findings) {
    std::string text = std::string(name_of(finding.level)) + " " + finding.rule + " @" + to_string(finding.at) + " " +
                       finding.message + " " + finding.fingerprint;
    for (const Figure& figure : finding.values) text += " " + figure.name + "=" + figure.value.to_string();
    for (const Related& related : finding.related)
      text += " +" + related.rule + "@" + to_string(related.at) + " " + related.message;
    lines.push_back(std::move(text));
  }
  return lines;
}

std::string differences(const SoundReport& model, const Report& report, CellState blank) {
  const auto compare = [blank](const std::string& place, const Cell& cell, const Entry& entry) {
    const bool same = entry.is_blank() ? cell.state == blank : holds(cell, entry);
    return same ? "" : line(place, shown(cell), entry.is_blank() ? std::string(name_of(blank)) : shown(entry));
  };
  return identity_differences(model, report) + for_each_cell(model, report, compare);
}

std::string wrong_figures(const SoundReport& model, const Report& report) {
  return for_each_cell(model, report, [](const std::string& place, const Cell& cell, const Entry& entry) {
    const bool is_vacant = cell.state == CellState::blank || cell.state == CellState::dash;
    const bool fits = cell.state == CellState::unread || (entry.is_blank() ? is_vacant : holds(cell, entry));
    return fits ? "" : line(place, shown(cell), shown(entry));
  });
}

void keep(const Written& written) {
  const char* path = std::getenv("GOUJI_PROPERTY_KEEP");  // NOLINT: one thread
  if (path != nullptr) std::ofstream(path, std::ios::binary) << written.bytes;
}

}  // namespace gouji::property
