// Kind edition: the edition is known, and each table is of it (semantics §5). A table of another edition is told once
// and then checked by its own rows.
#include "check/tables.hpp"

namespace gouji {
namespace {

void find_unknown(const Rule& rule, const Report& report, Sink& sink) {
  if (report.edition) return;
  std::string evidence;
  for (const std::string& each : report.evidence) evidence += (evidence.empty() ? "" : "；") + each;
  Fact fact{.place = "全文"};
  if (report.title) fact.span = report.title->span;
  fact.words = {{"evidence", evidence.empty() ? sink.say("标题、统计期限和表格均未给出年度",
                                                         "neither title nor period nor tables tell a year")
                                              : evidence}};
  sink.find(rule, std::move(fact));
}

void find_wrong(const Rule& rule, const Report& report, Sink& sink) {
  for (TableId id : {TableId::disclosure, TableId::applications}) {
    const Table* table = report.table(id);
    if (table == nullptr || table->landmarks.empty() || table->form->edition == *report.edition) continue;
    Fact fact{.at = Address::of(id), .span = head_of(*table), .place = place_of(id)};
    fact.words = {{"edition", std::string(name_of(table->form->edition))},
                  {"expected", std::string(name_of(*report.edition))},
                  {"landmark", table->landmarks.front()}};
    sink.find(rule, std::move(fact));
  }
}

}  // namespace

void check_edition(const Rule& rule, const Report& report, Sink& sink) {
  if (rule.matter == Matter::unknown) find_unknown(rule, report, sink);
  if (rule.matter == Matter::wrong && report.edition) find_wrong(rule, report, sink);
}

}  // namespace gouji
