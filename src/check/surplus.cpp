// Kind surplus: nothing stands there that the form does not have: rows, columns, second copies of a table.
#include "check/tables.hpp"

namespace gouji {
namespace {

void find_each(const Rule& rule, const Table& table, const std::vector<Surplus>& surplus, Sink& sink) {
  for (const Surplus& each : surplus) {
    Fact fact{.at = Address::of(table.id), .span = each.span, .place = place_of(table.id)};
    fact.words = {{"name", each.label}};
    fact.discriminator = each.label;
    sink.find(rule, std::move(fact));
  }
}

void find_copies(const Rule& rule, const Report& report, Sink& sink) {
  for (const Table& table : report.tables) {
    const Table* checked = report.table(table.id);
    if (checked == &table) continue;
    Fact fact{.at = Address::of(table.id), .span = head_of(table), .place = place_of(table.id)};
    fact.words = {{"name", std::string(label_of(table.id))}};
    fact.related.push_back({.at = Address::of(table.id),
                            .span = head_of(*checked),
                            .message = sink.say("本次核对的是这一张", "this one was checked")});
    sink.find(rule, std::move(fact));
  }
}

}  // namespace

void check_surplus(const Rule& rule, const Report& report, Sink& sink) {
  if (rule.matter == Matter::table) {
    find_copies(rule, report, sink);
    return;
  }
  for_each_readable(rule, report, sink, [&](const Table& table) {
    find_each(rule, table, rule.matter == Matter::row ? table.surplus_rows : table.surplus_columns, sink);
  });
}

}  // namespace gouji
