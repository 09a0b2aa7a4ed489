// Build tool: writes docs/rules/ID.md for every built-in rule. Usage: rule_pages FOLDER
#include <filesystem>
#include <fstream>

#include "check/builtin.hpp"
#include "output/rule_page.hpp"

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const std::filesystem::path folder = arguments[1];
  std::filesystem::create_directories(folder);
  for (const gouji::Pack& pack : gouji::builtin_packs()) {
    for (const gouji::Rule& rule : pack.rules) {
      std::ofstream out(folder / (std::string(rule.id) + ".md"));
      out << gouji::print_rule_markdown(gouji::builtin_packs(), rule.id);
      if (!out) return 1;
    }
  }
  return 0;
}
