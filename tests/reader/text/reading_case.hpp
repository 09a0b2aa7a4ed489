// A text and what a reader must make of it. Both begin with a line end that is not part of them, so that they read as
// they stand.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "compact.hpp"

namespace gouji {

struct ReadingCase {
  std::string_view what;
  std::string_view source;
  std::string_view expected;
};

struct ReaderCheck {
  Document (*read)(std::string_view source);

  /// Blocks and cells, see compact().
  void blocks(std::initializer_list<ReadingCase> cases) const { compare(compact, cases); }

  /// Places too, see outline().
  void places(std::initializer_list<ReadingCase> cases) const { compare(outline, cases); }

 private:
  void compare(std::string (*print)(const Document&), std::initializer_list<ReadingCase> cases) const {
    for (const ReadingCase& expected : cases) {
      CAPTURE(expected.what);
      CHECK("\n" + print(read(expected.source.substr(1))) == expected.expected);
    }
  }
};

}  // namespace gouji
