#include "output/json_parts.hpp"

namespace gouji {
namespace {

void write_known_report(JsonWriter& json, const ReportSummary& report) {
  json.member("title", unless_empty(report.title));
  json.member("organ", unless_empty(report.organ));
  json.member("year", report.year);
  json.member("edition", report.edition ? std::optional(name_of(*report.edition)) : std::nullopt);
  json.member("kind", name_of(report.kind));
  json.array("evidence", report.evidence);
}

}  // namespace

void write_address(JsonWriter& json, const Address& at) {
  json.object([&] {
    if (at.table) json.member("table", name_of(*at.table));
    if (at.row) json.member("row", name_of(*at.row));
    if (at.column) json.member("column", name_of(*at.column));
    if (at.section) json.member("section", name_of(*at.section));
    if (at.part) json.member("part", name_of(*at.part));
    if (!at.topic.empty()) json.member("topic", at.topic);
    if (!at.quantity.empty()) json.member("quantity", at.quantity);
    if (at.paragraph) json.member("paragraph", *at.paragraph);
  });
}

void write_report(JsonWriter& json, const std::optional<ReportSummary>& report) {
  if (!report) return json.value(std::nullopt);
  json.object([&] { write_known_report(json, *report); });
}

}  // namespace gouji
