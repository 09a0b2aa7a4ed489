// Every way in which real sources mark up or flatten reports has a fixture, and is read as a person reads it.
#include <algorithm>
#include <filesystem>

#include <doctest/doctest.h>

#include "reader/shape.hpp"

namespace gouji {
namespace {

/// The first line that differs, with its number; empty where none does.
std::string first_difference(std::string_view expected, std::string_view actual) {
  for (int line = 1; !expected.empty() || !actual.empty(); ++line) {
    const std::string_view wanted = expected.substr(0, expected.find('\n'));
    const std::string_view got = actual.substr(0, actual.find('\n'));
    if (wanted != got) {
      return std::to_string(line) + ": expected [" + std::string(wanted) + "], got [" + std::string(got) + "]";
    }
    expected.remove_prefix(std::min(expected.size(), wanted.size() + 1));
    actual.remove_prefix(std::min(actual.size(), got.size() + 1));
  }
  return {};
}

}  // namespace

TEST_CASE("shapes: each is read as its golden says") {
  for (const std::string& name : shape_names()) {
    CAPTURE(name);
    const std::string reading = reading_of(name);
    CHECK(first_difference(shape_golden(name, reading), reading) == "");
  }
}

TEST_CASE("shapes: every hazard has a fixture") {
  const std::vector<std::string> names = shape_names();
  for (std::string_view hazard :
       {"h1-",     "h2-",       "h3-",       "h4-",     "h5-",        "h6-",       "h7-",     "t1-",       "t2-",
        "t3-",     "t4-",       "t5-",       "t6-",     "t7-",        "t8-",       "t9-",     "t10-",      "t11-",
        "t12-",    "t13-",      "t14-",      "labels-", "dates-",     "titles-",   "values-", "editions-", "legacy-",
        "tables-", "sections-", "encoding-", "docx-",   "container-", "identity-", "trap-"}) {
    CAPTURE(hazard);
    CHECK(std::any_of(names.begin(), names.end(), [&](const std::string& name) { return name.starts_with(hazard); }));
  }
}

TEST_CASE("shapes: every golden has its fixture") {
  const std::vector<std::string> names = shape_names();
  for (const auto& entry : std::filesystem::directory_iterator(GOUJI_FIXTURES "/shapes")) {
    if (entry.path().extension() != ".golden") continue;
    CAPTURE(entry.path().string());
    CHECK(std::binary_search(names.begin(), names.end(), entry.path().stem().string()));
  }
}

}  // namespace gouji
