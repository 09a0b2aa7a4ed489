// A snippet of HTML and what the reader must make of it.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reader/html/html.hpp"

namespace gouji {

struct OutlineCase {
  std::string_view what;
  std::string_view html;
  std::string_view outline;
};

inline void check(std::initializer_list<OutlineCase> cases) {
  for (const OutlineCase& expected : cases) {
    CAPTURE(expected.what);
    CHECK("\n" + outline(read_html(expected.html)) == expected.outline);
  }
}

}  // namespace gouji
