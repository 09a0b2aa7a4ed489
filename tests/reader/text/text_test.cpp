#include "outline_case.hpp"
#include "reader/text/text.hpp"

namespace gouji {

TEST_CASE("text: a line is a paragraph, as it stands") {
  check(read_text, {
      {"nothing", "", "\n"},
      {"spaces", "  甲   乙 \n丙", R"(
paragraph 0..12 "  甲   乙 "
paragraph 13..16 "丙"
)"},
  });
}

}  // namespace gouji
