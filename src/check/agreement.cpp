// Kind agreement: what sentences of the reporting organ say of this year is what the tables say, in one of the readings
// that the rule admits (semantics §8). Figures of another scope or year, and those that are about, are never compared.
#include <algorithm>

#include "check/check.hpp"
#include "check/prose_place.hpp"
#include "check/table_figure.hpp"
#include "check/tables.hpp"

namespace gouji {
namespace {

/// A statement, or a denial with nought as its figure.
struct Claim {
  Subject subject{};
  Decimal figure;
  Span span;
  std::string_view text;
  SentenceIndex sentence = 0;
};

class AgreementCheck {
 public:
  AgreementCheck(const Rule& rule, const Report& report, Sink& sink) : rule_(rule), report_(report), sink_(sink) {}

  void check(const Claim& claim) {
    for (const Counterpart& counterpart : rule_.counterparts) {
      if (counterpart.subject == claim.subject) check(claim, counterpart);
    }
  }

 private:
  struct Tried {
    const Admissible* reading = nullptr;
    TableFigure figure;
  };

  void check(const Claim& claim, const Counterpart& counterpart) {
    const Table* table = report_.table(counterpart.table);
    if (table == nullptr) return;  // missing-table tells it
    if (table->condition != TableCondition::read) {
      sink_.leave_unchecked(rule_, Address::of(table->id), why_unreadable(*table, sink_), true);
      return;
    }
    std::vector<Tried> tried;
    for (const Admissible& reading : counterpart.readings) {
      TableFigure figure = table_figure(*table, reading.sum);
      if (figure.is_of_form) tried.push_back({&reading, std::move(figure)});
    }
    if (tried.empty()) return;
    const bool agrees =
        std::any_of(tried.begin(), tried.end(), [&](const Tried& each) { return each.figure.value == claim.figure; });
    if (agrees) return;
    const auto open = std::find_if(tried.begin(), tried.end(),
                                   [](const Tried& each) { return !each.figure.value || each.figure.is_blank; });
    if (open == tried.end()) return find(claim, *table, tried);
    leave_open(*table, *open);
  }

  /// The return differs from place to place: a row that it does not have says nothing.
  void leave_open(const Table& table, const Tried& open) {
    if (open.figure.is_absent && table.id == TableId::statistics) return;
    const std::string fault = open.figure.is_absent ? sink_.say("在表中缺行", " is missing from the table")
                              : open.figure.value   ? sink_.say("在表中为空", " is blank in the table")
                                                    : sink_.say("在表中读不出", " cannot be read in the table");
    sink_.leave_unchecked(rule_, Address::of(table.id), sink_.say(open.reading->name) + fault);
  }

  /// "新收为275，新收加上年结转为285", each figure once.
  [[nodiscard]] std::string wording_of(const std::vector<Tried>& tried) const {
    std::string text;
    for (const Tried& each : tried) {
      text += (text.empty() ? "" : sink_.say("，", ", ")) + sink_.say(each.reading->name) + sink_.say("为", " ") +
              each.figure.value->to_string();
      if (each.figure.is_derived) text += sink_.say("（总计为空，按各列相加）", " (its blank total summed up)");
    }
    return text;
  }

  void find(const Claim& claim, const Table& table, const std::vector<Tried>& tried) {
    Fact fact = fact_at(report_, claim.sentence, claim.span, sink_);
    fact.values = {{"stated", claim.figure}};
    for (const Tried& each : tried) {
      fact.values.push_back({"table", *each.figure.value});
      fact.related.push_back(
          {.at = *each.figure.first,
           .span = each.figure.span,
           .message = sink_.say(each.reading->name) + sink_.say("为", " ") + each.figure.value->to_string()});
    }
    fact.words = {{"statement", std::string(claim.text)},
                  {"table", std::string(short_label_of(table.id))},
                  {"tried", wording_of(tried)}};
    sink_.find(rule_, std::move(fact));
  }

  const Rule& rule_;
  const Report& report_;
  Sink& sink_;
};

}  // namespace

void check_agreement(const Rule& rule, const Report& report, Sink& sink) {
  AgreementCheck check(rule, report, sink);
  if (rule.matter == Matter::denial) {
    for (const Denial& each : report.statements.denials) {
      if (each.is_own)
        check.check({.subject = each.subject, .span = each.span, .text = each.text, .sentence = each.sentence});
    }
    return;
  }
  for (const Statement& each : report.statements.figures) {
    if (!each.is_comparable()) continue;
    check.check({each.subject, each.quantity.value, each.span, each.text, each.sentence});
  }
}

}  // namespace gouji
