#include "output/tool.hpp"

namespace gouji {

std::string_view tool_version() {
  return GOUJI_VERSION;
}

}  // namespace gouji
