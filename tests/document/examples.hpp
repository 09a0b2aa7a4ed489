// The examples of docs/canonical-text.md: a fenced block of source, then one of the canonical text it gives.
#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"

namespace gouji {

struct Example {
  int line = 0;  ///< of the page, where the source block begins
  std::string language;
  std::string source;
  std::string canonical;  ///< as printable() shows it
};

[[nodiscard]] std::vector<Example> documented_examples();

[[nodiscard]] Document read(const Example& example);

}  // namespace gouji
