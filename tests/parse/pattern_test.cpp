// Text patterns of rule packs: what is wrong with them, and where.
#include "parse/pattern.hpp"

#include <string>

#include <doctest/doctest.h>

namespace gouji {
namespace {

using F = PatternFault;

void check_sound(std::initializer_list<std::string_view> patterns) {
  for (std::string_view each : patterns) {
    CAPTURE(each);
    CHECK_FALSE(fault_of_pattern(each));
  }
}

struct Case {
  std::string pattern;
  std::size_t offset;
  PatternFault fault;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& each : cases) {
    CAPTURE(each.pattern);
    const auto error = fault_of_pattern(each.pattern);
    REQUIRE(error);
    CHECK(error->offset == each.offset);
    CHECK(error->fault == each.fault);
  }
}

}  // namespace

TEST_CASE("patterns: what rules may write") {
  check_sound({"公开", "公开|申请", "专栏.{0,6}检查\\d+次", "(?:2024|2025)年度?报告$", "^[^。]*网站", "[一-龥a-z]+",
               "\\p{Han}{2,}件", "[\\p{Han}\\d\\-]", "a+?b*?c??d{1,2}?", "(a|b(c|d))e", "\\(试行\\)", "公开()",
               "a{1000}", "件/次"});
}

TEST_CASE("patterns: what is no pattern") {
  check({{"a)", 1, F::unexpected},
         {"*a", 0, F::unexpected},
         {"a**", 2, F::unexpected},
         {"a{2}{3}", 4, F::unexpected},
         {"a{,3}", 2, F::unexpected},
         {"a]", 1, F::unexpected},
         {"公开\\q", 7, F::unexpected},
         {"\\s", 1, F::unexpected},
         {"\\p{L}", 1, F::unexpected},
         {"[a-]", 3, F::unexpected},
         {"[]", 1, F::unexpected},
         {"(?i)a", 1, F::unexpected},
         {"^*a", 1, F::unexpected},
         {"(a", 2, F::breaks_off},
         {"[公开", 7, F::breaks_off},
         {"a{2", 3, F::breaks_off},
         {"a\\", 2, F::breaks_off}});
}

TEST_CASE("patterns: what cannot be meant") {
  check({{"[z-a]", 1, F::reversed_range},
         {"[龥-一]", 1, F::reversed_range},
         {"a{3,2}", 1, F::bad_count},
         {"a{1001}", 1, F::bad_count},
         {"a{1,99999999999}", 1, F::bad_count},
         {"(a{2}b){3}", 7, F::nested_count},
         {"\\p{Han}{500}", 7, F::too_large},
         {"", 0, F::matches_nothing},
         {"a*", 0, F::matches_nothing},
         {"公开|", 0, F::matches_nothing},
         {"^$", 0, F::matches_nothing},
         {"(a?b*){2}", 0, F::matches_nothing},
         {"a{0}", 0, F::matches_nothing},
         {std::string(1001, 'a'), 1000, F::too_long},
         {std::string(1000, '('), 50, F::too_deep},
         {std::string(50, '(') + "a", 51, F::breaks_off}});
}

}  // namespace gouji
