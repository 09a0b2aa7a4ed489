#include "examples.hpp"

#include <fstream>

#include <doctest/doctest.h>

#include "reader/html/html.hpp"
#include "reader/text/markdown.hpp"
#include "reader/text/text.hpp"

namespace gouji {
namespace {

struct Block {
  int line = 0;
  std::string language;
  std::string text;
};

std::vector<Block> fenced_blocks(std::istream& page) {
  std::vector<Block> blocks;
  bool inside = false;
  int number = 0;
  for (std::string line; std::getline(page, line);) {
    ++number;
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside) blocks.push_back({.line = number, .language = line.substr(3)});
    } else if (inside) {
      blocks.back().text += line + '\n';
    }
  }
  REQUIRE_FALSE(inside);
  return blocks;
}

}  // namespace

std::vector<Example> documented_examples() {
  std::ifstream page(GOUJI_SOURCE_DIR "/docs/canonical-text.md");
  REQUIRE(page);
  const std::vector<Block> blocks = fenced_blocks(page);
  REQUIRE(blocks.size() % 2 == 0);
  std::vector<Example> examples;
  for (std::size_t index = 0; index < blocks.size(); index += 2) {
    const Block& source = blocks[index];
    const Block& canonical = blocks[index + 1];
    CAPTURE(source.line);
    REQUIRE(canonical.language == "canonical");
    examples.push_back({source.line, source.language, source.text, canonical.text});
  }
  return examples;
}

Document read(const Example& example) {
  if (example.language == "html") return read_html(example.source);
  if (example.language == "markdown") return read_markdown(example.source);
  REQUIRE(example.language == "text");
  return read_text(example.source);
}

}  // namespace gouji
