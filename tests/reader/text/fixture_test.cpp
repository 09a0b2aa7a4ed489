// Whole reports in the shapes in which they reach us, with the places of every cell. GOUJI_UPDATE_GOLDENS=1 rewrites
// the outlines.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

#include "compact.hpp"
#include "reader/text/markdown.hpp"
#include "reader/text/text.hpp"

namespace gouji {

namespace {

std::string path_of(const std::string& name) {
  return GOUJI_FIXTURES "/text/" + name;
}

std::string contents(const std::string& name) {
  std::ifstream file(path_of(name), std::ios::binary);
  REQUIRE_MESSAGE(file, name);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string golden(const std::string& name, const std::string& printed) {
  if (std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr) std::ofstream(path_of(name), std::ios::binary) << printed;
  return contents(name);
}

}  // namespace

TEST_CASE("fixtures: plain text") {
  for (const std::string name :
       {"cell-a-line", "tab-rows", "pipe-rows", "pipe-behind-each-cell", "pipe-between-cells", "layout"}) {
    CAPTURE(name);
    const std::string source = contents(name + ".txt");
    const std::string printed = compact(read_text(source));
    CHECK(printed == golden(name + ".blocks", printed));
    CHECK_FALSE(looks_like_markdown(source));
  }
}

TEST_CASE("fixtures: Markdown") {
  const std::string source = contents("tables.md");
  const std::string printed = compact(read_markdown(source));
  CHECK(printed == golden("tables.blocks", printed));
  CHECK(looks_like_markdown(source));
}

}  // namespace gouji
