// The cells of tag soup are those that parse5 has, which are recorded by scripts/oracles/html/record.
#include <filesystem>

#include <doctest/doctest.h>

#include "cell_dump.hpp"
#include "recorded_pages.hpp"

namespace gouji::html {
namespace {

const std::string fixtures = std::string(GOUJI_FIXTURES) + "/html/";

void check_recorded(const std::string& answers) {
  for (const RecordedPage& page : read_recorded_pages(read_file(fixtures + answers))) {
    CAPTURE(page.name);
    CAPTURE(page.edits);
    CHECK(dump_cells(damaged(read_file(fixtures + "soup/" + page.name), page.edits)) == page.cells);
  }
}

}  // namespace

TEST_CASE("recorded: every page of the soup has its answer") {
  std::size_t pages = 0;
  for ([[maybe_unused]] const auto& file : std::filesystem::directory_iterator(fixtures + "soup")) ++pages;
  CHECK(read_recorded_pages(read_file(fixtures + "soup.cells")).size() == pages);
  CHECK(read_recorded_pages(read_file(fixtures + "damaged.cells")).size() == 200);
}

TEST_CASE("recorded: the soup") {
  check_recorded("soup.cells");
}

TEST_CASE("recorded: damaged soup") {
  check_recorded("damaged.cells");
}

}  // namespace gouji::html
