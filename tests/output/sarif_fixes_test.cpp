#include "output/sarif_fixes.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

Suspect suspect(std::string read) {
  return {.at = Address::of(TableId::disputes, RowId::reconsideration, ColumnId::total),
          .region = Region{2, 3, 2, 5, 9, 2},
          .read = std::move(read),
          .proposed = "13",
          .certain = true};
}

bool has_fixes(std::vector<Suspect> suspects) {
  Finding finding;
  finding.suspects = std::move(suspects);
  JsonWriter json;
  json.object([&] { write_sarif_fixes(json, CheckedFile{}, 0, finding, Language::zh); });
  return json.text().find("\"fixes\"") != std::string::npos;
}

}  // namespace

TEST_CASE("a certain figure with a place can be replaced") {
  CHECK(has_fixes({suspect("12")}));
  CHECK_FALSE(has_fixes({}));
}

TEST_CASE("what is not certain, has no place, or is more or less than a figure is left alone") {
  Suspect doubtful = suspect("12");
  doubtful.certain = false;
  Suspect placeless = suspect("12");
  placeless.region.reset();
  for (const Suspect& other : {doubtful, placeless, suspect(""), suspect("12（其中3件）"), suspect("—")}) {
    CAPTURE(other.read);
    CHECK_FALSE(has_fixes({other}));
    CHECK_FALSE(has_fixes({suspect("12"), other}));
  }
}

}  // namespace gouji
