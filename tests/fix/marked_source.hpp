// Tests. A source and what it should become, written as one: `<td>{12|13}</td>`.
#pragma once

#include <string>
#include <string_view>

#include "document/reading.hpp"

namespace gouji::test {

struct MarkedSource {
  std::string old;
  std::string expected;
  Span changed;  ///< of `old`

  explicit MarkedSource(std::string_view marked);

  /// The place in the canonical text that came from the changed part of the source, without the blanks around it; an
  /// empty cell's where none did.
  [[nodiscard]] Span cell(const Reading& reading) const;
};

}  // namespace gouji::test
