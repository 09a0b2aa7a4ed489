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

void find_unplaced(const Rule& rule, const Table& table, Sink& sink) {
  if (table.condition != TableCondition::read) return;
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].present && !table.rows[row].placed) rows.push_back(row);
  }
  if (rows.empty()) return;
  std::string names;
  for (std::size_t row : rows) {
    if (names.size() > longest_evidence) {
      names += sink.say("等", " and others");
      break;
    }
    names += (names.empty() ? "" : "、") + std::string(table.form->rows[row].place);
  }
  Fact fact{.at = Address::of(table.id), .span = table.rows[rows.front()].label_span, .place = place_of(table.id)};
  fact.words = {{"count", std::to_string(rows.size())}, {"rows", names}};
  sink.find(rule, std::move(fact));
}

}  // namespace

void check_reading(const Rule& rule, const Report& report, Sink& sink) {
  for (TableId id : {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics}) {
    const Table* table = report.table(id);
    if (table == nullptr) continue;
    if (rule.matter == Matter::unseparated) find_condition(rule, *table, TableCondition::unseparated, sink);
    if (rule.matter == Matter::scrambled) find_condition(rule, *table, TableCondition::scrambled, sink);
    if (rule.matter == Matter::unplaced && id != TableId::statistics) find_unplaced(rule, *table, sink);
  }
}

}  // namespace gouji
