// Conditions that hold, or fail, whatever a report says.
#include "pack/constancy.hpp"

#include <string>
#include <variant>

#include <doctest/doctest.h>

#include "parse/expression.hpp"

namespace gouji {
namespace {

std::string value_of(std::string_view text) {
  const auto parsed = parse_expression(text, TableId::applications, Range::columns);
  const auto* steps = std::get_if<std::vector<Step>>(&parsed);
  REQUIRE_MESSAGE(steps != nullptr, std::string(text));
  const auto value = constant_value(*steps);
  if (!value) return "depends";
  return *value ? "always" : "never";
}

}  // namespace

TEST_CASE("what always holds, and what never does") {
  for (std::string_view text : {"5 = 5", "received <= received", "received + 1 > received", "2 < 3 or received = 0",
                                "1 = 2 implies received = 0", "received = 0 implies 1 = 1", "5 = 5 iff 6 = 6",
                                "refused.* + granted = granted + refused.*", "not 1 = 2", "received - received = 0"}) {
    CAPTURE(text);
    CHECK(value_of(text) == "always");
  }
  for (std::string_view text : {"5 = 6", "received < received", "received = received + 1", "1 > 2 and received = 0",
                                "not received = received", "5 = 5 iff 5 = 6"}) {
    CAPTURE(text);
    CHECK(value_of(text) == "never");
  }
}

TEST_CASE("what depends on the cells") {
  for (std::string_view text :
       {"received = 0", "received >= 0", "received = carried_in", "received = previous.received",
        "5 = 5 and received = 0", "received + received = received", "refused.* = refused.other_law",
        "has_sign(received)", "not has_sign(received)", "received = 0 iff carried_in = 0",
        "received = 0 or received > 0"}) {
    CAPTURE(text);
    CHECK(value_of(text) == "depends");
  }
}

}  // namespace gouji
