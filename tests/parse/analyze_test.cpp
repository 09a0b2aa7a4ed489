// The grammars have no rule that could loop without progress.
#include <canonical.hpp>
#include <cell.hpp>
#include <dates.hpp>
#include <expression.hpp>
#include <prose.hpp>
#include <report.hpp>

#include <doctest/doctest.h>
#include <tao/pegtl/contrib/analyze.hpp>

namespace gouji {

TEST_CASE("grammars: no endless loops") {
  namespace pegtl = grammar::pegtl;
  CHECK(pegtl::analyze<grammar::report::document>() == 0);
  CHECK(pegtl::analyze<grammar::canonical::table>() == 0);
  CHECK(pegtl::analyze<grammar::cell::label>() == 0);
  CHECK(pegtl::analyze<grammar::cell::statistics_label>() == 0);
  CHECK(pegtl::analyze<grammar::value>() == 0);
  CHECK(pegtl::analyze<grammar::text_value>() == 0);
  CHECK(pegtl::analyze<grammar::dates::only_date>() == 0);
  CHECK(pegtl::analyze<grammar::dates::labelled_dates>() == 0);
  CHECK(pegtl::analyze<grammar::dates::periods>() == 0);
  CHECK(pegtl::analyze<grammar::expression::expression>() == 0);
  CHECK(pegtl::analyze<grammar::prose::text>() == 0);
  CHECK(pegtl::analyze<grammar::prose::quantity>() == 0);
}

}  // namespace gouji
