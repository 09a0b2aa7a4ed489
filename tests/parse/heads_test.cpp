// What the grammar of sentences passes over at one look begins none of its tokens.
#include <prose.hpp>

#include <doctest/doctest.h>

#include "support/prose_cases.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

namespace p = grammar::prose;
namespace pegtl = grammar::pegtl;

struct beginning
    : pegtl::sor<p::lost_quantity, p::gap, p::cut_mark, p::opaque, p::span_of_years, p::year, p::month_and_day,
                 p::quantity, p::bare_number, p::numeral_quantity, p::punctuation, p::word> {};

template <typename Rule>
bool begins(std::string_view text) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  return pegtl::parse<Rule>(in);
}

}  // namespace

TEST_CASE("heads: a character that is passed over begins no token") {
  std::size_t passed_over = 0;
  for (const test::ProseCase& each : test::read_prose_cases()) {
    const std::string_view text = each.text;
    for (std::size_t i = 0; i < text.size(); i = utf8::next(text, i)) {
      if (!begins<p::plain>(text.substr(i))) continue;
      CAPTURE(text.substr(i));
      CHECK_FALSE(begins<beginning>(text.substr(i)));
      ++passed_over;
    }
  }
  CHECK(passed_over > 500);
}

TEST_CASE("heads: words, alternatives, sequences and single characters") {
  CHECK(begins<p::plain>("天"));
  for (const char* const head : {"收", "我", "等", "近五年", "数", "第", "约", "一"}) {
    CAPTURE(head);
    CHECK_FALSE(begins<p::plain>(head));
  }
  for (const char* const other : {"，", "a", "1", "", "\xE5", "㐂", "龥龥"}) {
    CAPTURE(other);
    CHECK(begins<p::plain>(other) == (std::string_view(other) == "龥龥"));
  }
}

}  // namespace gouji
