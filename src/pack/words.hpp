// Stage: pack. One text in both languages.
#pragma once

#include <string_view>

namespace gouji {

struct Words {
  std::string_view zh;
  std::string_view en;
};

}  // namespace gouji
