// The language of rule packs: what each expression is as steps in postfix order, and how faults are named.
#include "parse/expression.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

std::string printed(const Step& step) {
  using Op = Step::Op;
  const std::string cell = (step.of_previous ? "previous:" : std::string()) +
                           (step.row ? std::string(name_of(*step.row)) : "*") + "." +
                           (step.column ? std::string(name_of(*step.column)) : "*");
  switch (step.op) {
    case Op::cell: return step.of_group ? "[" + cell + "]" : cell;
    case Op::integer: return std::to_string(step.integer);
    case Op::sum: return "sum" + std::to_string(step.integer);
    case Op::add: return "+";
    case Op::subtract: return "-";
    case Op::equal: return "=";
    case Op::at_most: return "<=";
    case Op::at_least: return ">=";
    case Op::less: return "<";
    case Op::greater: return ">";
    case Op::negate: return "not";
    case Op::conjunction: return "and";
    case Op::disjunction: return "or";
    case Op::implies: return "implies";
    case Op::iff: return "iff";
    case Op::has_sign: return "has_sign(" + cell + ")";
    case Op::has_unit: return "has_unit(" + cell + ")";
    case Op::unit_repeated: return "unit_repeated(" + cell + ")";
    case Op::is_blank: return "is_blank(" + cell + ")";
    case Op::is_dash: return "is_dash(" + cell + ")";
    case Op::is_text: return "is_text(" + cell + ")";
  }
  return "?";
}

std::string words_for(const ExpressionError& error) {
  switch (error.fault) {
    case ExpressionFault::too_long: return "too long";
    case ExpressionFault::too_many_digits: return "too many digits";
    case ExpressionFault::unknown_name: return "unknown name " + error.name;
    case ExpressionFault::unknown_group: return "unknown group " + error.name;
    case ExpressionFault::breaks_off: return "breaks off";
    case ExpressionFault::unexpected: return "unexpected";
  }
  return "?";
}

std::string parsed(std::string_view text, TableId table, Range range) {
  const auto result = parse_expression(text, table, range);
  if (const auto* error = std::get_if<ExpressionError>(&result)) {
    return std::to_string(error->offset) + ": " + words_for(*error);
  }
  std::string steps;
  for (const Step& step : std::get<std::vector<Step>>(result)) steps += (steps.empty() ? "" : " ") + printed(step);
  return steps;
}

struct Case {
  std::string_view text;
  std::string_view steps;
};

void check(std::initializer_list<Case> cases, TableId table, Range range) {
  for (const Case& each : cases) {
    CAPTURE(each.text);
    CHECK(parsed(each.text, table, range) == each.steps);
  }
}

}  // namespace

TEST_CASE("expressions: over columns, names are rows") {
  check({{"received + carried_in = concluded + carried_out", "received.* carried_in.* + concluded.* carried_out.* + ="},
         {"granted - partly_granted-concluded", "granted.* partly_granted.* - concluded.* -"},
         {"unavailable.* = 3", "[unavailable.not_held.*] [unavailable.not_made.*] [unavailable.unclear.*] sum3 3 ="},
         {"other_outcome.* = 0",
          "[other_outcome.not_corrected.*] [other_outcome.fee_unpaid.*] [other_outcome.other.*] [other_outcome.*] sum4 "
          "0 ="},
         {"refused.state_secret<=1", "refused.state_secret.* 1 <="}},
        TableId::applications, Range::columns);
}

TEST_CASE("expressions: over rows, names are columns") {
  check({{"natural_person + commercial = total", "*.natural_person *.commercial + *.total ="},
         {"total >= other", "*.total *.other >="},
         {"total > 0 implies natural_person > 0", "*.total 0 > *.natural_person 0 > implies"}},
        TableId::applications, Range::rows);
  check({{"issued <= in_force + repealed", "*.issued *.in_force *.repealed + <="}}, TableId::disclosure, Range::rows);
}

TEST_CASE("expressions: otherwise, names are cells") {
  check({{"procurement.projects = 0 iff procurement.amount = 0", "procurement.projects 0 = procurement.amount 0 = iff"},
         {"not has_unit(fees.amount)", "has_unit(fees.amount) not"},
         {"not unit_repeated( procurement.amount ) and has_sign(fees.change)",
          "unit_repeated(procurement.amount) not has_sign(fees.change) and"},
         {"licences.decisions < 3 or licences.decisions > 5 and penalties.decisions = 1",
          "licences.decisions 3 < licences.decisions 5 > penalties.decisions 1 = and or"},
         {"(licences.decisions < 3 or coercion.decisions = 0) and penalties.decisions = 1",
          "licences.decisions 3 < coercion.decisions 0 = or penalties.decisions 1 = and"}},
        TableId::disclosure, Range::none);
  check({{"refused.other_law.total=0", "refused.other_law.total 0 ="},
         {"unavailable.*.total > 0",
          "[unavailable.not_held.total] [unavailable.not_made.total] [unavailable.unclear.total] sum3 0 >"}},
        TableId::applications, Range::none);
}

TEST_CASE("expressions: how cells are filled in") {
  check({{"procurement.projects > 0 implies not is_blank(procurement.amount)",
          "procurement.projects 0 > is_blank(procurement.amount) not implies"},
         {"is_dash(fees.amount) or is_text( fees.amount )", "is_dash(fees.amount) is_text(fees.amount) or"}},
        TableId::disclosure, Range::none);
}

TEST_CASE("expressions: names of last year's cells") {
  check({{"carried_in = previous.carried_out", "carried_in.* previous:carried_out.* ="},
         {"granted < previous.declined.* ",
          "granted.* [previous:declined.petition.*] [previous:declined.duplicate.*] [previous:declined.publication.*] "
          "[previous:declined.excessive.*] [previous:declined.reconfirmation.*] sum5 <"}},
        TableId::applications, Range::columns);
  check({{"previous = previous.previous + previous.change", "*.previous previous:*.previous previous:*.change + ="},
         {"previous.previous.previous = 0", "0: unknown name previous.previous.previous"}},
        TableId::disclosure, Range::rows);
  check({{"fees.amount = previous.fees.amount", "fees.amount previous:fees.amount ="},
         {"licences.previous = previous.licences.change", "licences.previous previous:licences.change ="}},
        TableId::disclosure, Range::none);
}

TEST_CASE("expressions: faults name their place") {
  check({{"", "0: breaks off"},
         {"received +", "10: breaks off"},
         {"received = ", "11: breaks off"},
         {"received carried_in", "9: unexpected"},
         {"received == 0", "10: unexpected"},
         {"(received = 0", "13: breaks off"},
         {"received = 0)", "12: unexpected"},
         {"recieved = 0", "0: unknown name recieved"},
         {"received = issued", "11: unknown name issued"},
         {"nothing.* = 0", "0: unknown group nothing"},
         {"refused.*.total = 0", "0: unknown name refused.*.total"},
         {"is_blank(refused.*)", "9: unknown name refused.*"},
         {"received = 1234567890123456789", "11: too many digits"}},
        TableId::applications, Range::columns);
  check({{"received = 0", "0: unknown name received"}, {"refused.* = 0", "0: unknown name refused.*"}},
        TableId::applications, Range::rows);
  check({{"fees = 0", "0: unknown name fees"},
         {"fees.issued = 0", "0: unknown name fees.issued"},
         {"charges.*.amount = 0", "0: unknown group charges"},
         {"fees.*.total = 0", "0: unknown name fees.*.total"},
         {"has_unit fees.amount", "0: unknown name has_unit"}},
        TableId::disclosure, Range::none);
}

TEST_CASE("expressions: depth is bounded") {
  const std::string deep = std::string(100'000, '(') + "received" + std::string(100'000, ')');
  CHECK(parsed(deep, TableId::applications, Range::columns) == "1000: too long");
}

}  // namespace gouji
