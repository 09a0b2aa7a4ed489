#include "output/golden.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "output/tool.hpp"

namespace gouji {

std::string golden(std::string_view name, std::string_view printed) {
  const std::string path = std::string(GOUJI_SOURCE_DIR "/tests/output/golden/").append(name);
  if (std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr) std::ofstream(path, std::ios::binary) << printed;
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string without_version(std::string printed) {
  const std::string version = "\"version\": \"" + std::string(tool_version()) + "\"";
  const std::size_t at = printed.find(version);
  return at == std::string::npos ? printed : printed.replace(at, version.size(), "\"version\": \"VERSION\"");
}

}  // namespace gouji
