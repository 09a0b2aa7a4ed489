// Build tool: writes FOLDER/ID.md for every rule of the packs. Usage: rule_pages FOLDER PACK…
#include <filesystem>
#include <fstream>
#include <iostream>

#include "output/rule_markdown.hpp"
#include "trial/examples.hpp"

namespace gouji {
namespace {

bool write_pages(const std::filesystem::path& folder, const std::vector<PackTests>& tests) {
  std::vector<Pack> packs;
  for (const PackTests& each : tests) packs.push_back(each.pack.pack());
  const RunExamples examples(tests);
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      std::ofstream out(folder / (std::string(rule.id) + ".md"));
      out << print_rule_markdown(packs, examples.all(), rule.id);
      if (!out) return false;
    }
  }
  return true;
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  if (count < 3) return 2;
  try {
    std::filesystem::create_directories(arguments[1]);
    std::vector<gouji::PackTests> tests;
    for (int i = 2; i < count; ++i) tests.push_back(gouji::load_pack_tests(arguments[i]));
    return gouji::write_pages(arguments[1], tests) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
