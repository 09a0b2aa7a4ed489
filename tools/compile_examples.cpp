// Build tool: runs the first firing and the first silent test of each rule of the packs and writes what the program
// prints of them as constant C++ data, for `gouji explain`. Usage: compile_examples OUTPUT PACK…
#include <fstream>
#include <iostream>

#include <fmt/format.h>

#include "literal.hpp"
#include "trial/examples.hpp"

namespace gouji {
namespace {

std::string words(const Words& each) {
  return fmt::format("{{{}, {}}}", literal(each.zh), literal(each.en));
}

std::string run(const ShownRun& each) {
  return fmt::format("{{{}, {}, {}, {}}}", literal(each.changes), literal(each.changes_of_previous),
                     words(each.command), words(each.output));
}

void write(std::ostream& out, std::span<const RuleExamples> examples) {
  out << "// Written by tools/compile_examples from rules/.\n#include \"cli/builtin_examples.hpp\"\n\nnamespace gouji "
         "{\nnamespace {\n\nconstexpr RuleExamples examples[] = {\n";
  for (const RuleExamples& each : examples) {
    out << fmt::format("    {{{}, {}, {}, {}, {}, {}}},\n", literal(each.pack), literal(each.rule), literal(each.bad),
                       literal(each.good), run(each.firing), run(each.silent));
  }
  out << "};\n\n}  // namespace\n\nstd::span<const RuleExamples> builtin_examples() { return examples; }\n\n"
         "}  // namespace gouji\n";
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  if (count < 3) return 2;
  try {
    std::vector<gouji::PackTests> packs;
    for (int i = 2; i < count; ++i) packs.push_back(gouji::load_pack_tests(arguments[i]));
    const gouji::RunExamples examples(packs);
    std::ofstream out(arguments[1]);
    gouji::write(out, examples.all());
    return out ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
