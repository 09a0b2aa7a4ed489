// Build tool: writes docs/rules/ID.md for every rule of the program, those of local packs among them. Usage: rule_pages
// FOLDER
#include <filesystem>
#include <fstream>
#include <vector>

#include "check/builtin.hpp"
#include "output/rule_page.hpp"

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::filesystem::path folder = arguments[1];
  std::filesystem::create_directories(folder);
  std::vector<gouji::Pack> packs(gouji::builtin_packs().begin(), gouji::builtin_packs().end());
  packs.insert(packs.end(), gouji::local_packs().begin(), gouji::local_packs().end());
  for (const gouji::Pack& pack : packs) {
    for (const gouji::Rule& rule : pack.rules) {
      std::ofstream out(folder / (std::string(rule.id) + ".md"));
      out << gouji::print_rule_markdown(packs, rule.id);
      if (!out) return 1;
    }
  }
  return 0;
}
