// dump_cells BLOCKS FOLDER...: prints the blocks with the reader's cells, as answer.mjs does with parse5's.
#include <filesystem>
#include <iostream>

#include "reader/html/cell_dump.hpp"
#include "reader/html/recorded_pages.hpp"

int main(int count, char** arguments) {
  using namespace gouji::html;
  if (count < 3) {
    std::cerr << "usage: dump_cells BLOCKS FOLDER...\n";
    return 2;
  }
  for (const RecordedPage& page : read_recorded_pages(read_file(arguments[1]))) {
    std::string base;
    for (int folder = 2; folder < count && base.empty(); ++folder) {
      base = read_file((std::filesystem::path(arguments[folder]) / page.name).string());
    }
    std::cout << "page " << page.name << '\n';
    for (const std::string& edit : page.edits) std::cout << edit << '\n';
    std::cout << dump_cells(damaged(base, page.edits));
  }
}
