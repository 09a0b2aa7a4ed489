// The sums and shares of fixtures/prose/sentences.cases: neither traps nor sound statements set off a rule on prose.
#include <doctest/doctest.h>

#include "check/sound.hpp"
#include "support/prose_cases.hpp"

namespace gouji {
namespace {

using test::ProseCase;

constexpr std::string_view replaced = "全年主动公开政府信息240条";

/// The sentences stand at the head of the first section of a sound report.
CheckedFile checked(const ProseCase& each) {
  return test::check_sound("2021", {{std::string(replaced), each.text + std::string(replaced)}});
}

}  // namespace

TEST_CASE("prose: sentences with sound sums and shares, and traps, set off neither rule") {
  for (const ProseCase& each : test::read_prose_cases()) {
    const CheckedFile file = checked(each);
    CAPTURE(each.text);
    for (const Finding& finding : file.findings) {
      CAPTURE(finding.message);
      CHECK(finding.rule != "breakdown-mismatch");
      CHECK(finding.rule != "percentage-mismatch");
    }
  }
}

}  // namespace gouji
