#include "explain/prose_hints.hpp"

#include "check/tables.hpp"
#include "check/when.hpp"

namespace gouji {
namespace {

class HintReader {
 public:
  HintReader(const Table& table, const Report& report) : table_(table), report_(report) {}

  void read(const Rule& rule) {
    for (const Counterpart& counterpart : rule.counterparts) {
      if (counterpart.table != table_.id) continue;
      for (const Admissible& reading : counterpart.readings) {
        if (reading.sum.size() == 1) read(counterpart.subject, reading.sum.front());
      }
    }
  }

  [[nodiscard]] std::vector<Hint> take() { return std::move(hints_); }

 private:
  void read(Subject subject, const Step& step) {
    const auto cell = table_.form->term(*step.row, *step.column);
    if (!cell) return;
    for (const Statement& each : report_.statements.figures) {
      const bool tells = each.subject == subject && each.is_comparable() && each.quantity.value.is_integer();
      if (tells) hints_.push_back({*cell, each.quantity.value.integer(), Hint::Source::prose});
    }
  }

  const Table& table_;
  const Report& report_;
  std::vector<Hint> hints_;
};

bool tells(const Rule& rule, const Report& report) {
  return rule.kind == Kind::agreement && rule.matter == Matter::figure && report.edition &&
         rule.applies_to(*report.edition) && is_asked_for(rule, report);
}

}  // namespace

std::vector<Hint> prose_hints(const Table& table, const Report& report, std::span<const Pack> packs) {
  HintReader reader(table, report);
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (tells(rule, report)) reader.read(rule);
    }
  }
  return reader.take();
}

}  // namespace gouji
