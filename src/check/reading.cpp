// Kind reading: the values of a table could be told apart and placed. What could not be read is said, never guessed.
#include <algorithm>

#include "check/check.hpp"

namespace gouji {
namespace {

constexpr std::size_t longest_evidence = 90;  // bytes: thirty characters

std::string shortened(const std::string& text) {
  if (text.size() <= longest_evidence) return text;
  std::size_t end = longest_evidence;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

void find_condition(const Rule& rule, const Table& table, TableCondition condition, Sink& sink) {
  if (table.condition != condition) return;
  Fact fact{.at = Address::of(table.id), .span = table.condition_span, .place = place_of(table.id)};
  fact.words = {{"evidence", shortened(table.condition_evidence)}};
  sink.find(rule, std::move(fact));
}

using RowIndices = std::vector<std::size_t>;

RowIndices rows_where(const Table& table, bool (*is_so)(const RowReading&)) {
  RowIndices rows;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (is_so(table.rows[row])) rows.push_back(row);
  }
  return rows;
}

bool is_unplaced(const RowReading& row) {
  return row.present && !row.placed;
}
bool is_inferred(const RowReading& row) {
  return row.inferred;
}

std::string names_of(const Table& table, const RowIndices& rows, const Sink& sink) {
  std::string names;
  for (std::size_t row : rows) {
    if (names.size() > longest_evidence) return names + sink.say("等", " and others");
    names += (names.empty() ? "" : "、") + std::string(table.form->rows[row].place);
  }
  return names;
}

std::string also_placed(const Table& table, const RowIndices& rows, const Sink& sink) {
  if (rows.empty()) return {};
  return sink.say("另有", " Another ") + std::to_string(rows.size()) +
         sink.say("行已按勾稽关系归位：", " were placed by the equations of the form: ") + names_of(table, rows, sink) +
         sink.say("。", ".");
}

/// Rows without their blank cells: those that could not be placed or, where none is left, those that could.
void find_lost_blanks(const Rule& rule, const Table& table, Sink& sink) {
  if (table.condition != TableCondition::read) return;
  const RowIndices unplaced = rows_where(table, is_unplaced);
  const RowIndices inferred = rows_where(table, is_inferred);
  const RowIndices& rows = unplaced.empty() ? inferred : unplaced;
  const bool is_for_rule = (rule.matter == Matter::unplaced) == !unplaced.empty();
  if (rows.empty() || !is_for_rule) return;
  Fact fact{.at = Address::of(table.id), .span = table.rows[rows.front()].label_span, .place = place_of(table.id)};
  fact.words = {{"count", std::to_string(rows.size())},
                {"rows", names_of(table, rows, sink)},
                {"placed", unplaced.empty() ? "" : also_placed(table, inferred, sink)}};
  sink.find(rule, std::move(fact));
}

}  // namespace

void check_reading(const Rule& rule, const Report& report, Sink& sink) {
  for (TableId id : {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics}) {
    const Table* table = report.table(id);
    if (table == nullptr) continue;
    if (rule.matter == Matter::unseparated) find_condition(rule, *table, TableCondition::unseparated, sink);
    if (rule.matter == Matter::scrambled) find_condition(rule, *table, TableCondition::scrambled, sink);
    const bool about_blanks = rule.matter == Matter::unplaced || rule.matter == Matter::placed;
    if (about_blanks && id != TableId::statistics) find_lost_blanks(rule, *table, sink);
  }
}

}  // namespace gouji
