// A text and what the reader must make of it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "document/document.hpp"

namespace gouji {

struct OutlineCase {
  std::string_view what;
  std::string_view source;
  std::string_view outline;
};

inline void check(Document (*read)(std::string_view), std::initializer_list<OutlineCase> cases) {
  for (const OutlineCase& expected : cases) {
    CAPTURE(expected.what);
    CHECK("\n" + outline(read(expected.source)) == expected.outline);
  }
}

}  // namespace gouji
