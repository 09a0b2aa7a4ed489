#include "settings/discovery.hpp"

#include "settings/configuration_reader.hpp"
#include "yaml/read_file.hpp"

namespace gouji {

namespace fs = std::filesystem;

std::optional<fs::path> find_configuration(const fs::path& folder) {
  fs::path at = fs::absolute(folder).lexically_normal();
  for (;;) {
    fs::path candidate = at / configuration_name;
    std::error_code ignored;
    if (fs::is_regular_file(candidate, ignored)) return candidate;
    const fs::path parent = at.parent_path();
    if (parent == at) return std::nullopt;
    at = parent;
  }
}

std::string shown_path(const fs::path& path) {
  const fs::path whole = fs::absolute(path).lexically_normal();
  const std::string inner = whole.lexically_relative(fs::current_path()).generic_string();
  const bool is_below = !inner.empty() && inner != ".." && !inner.starts_with("../");
  return is_below ? inner : whole.generic_string();
}

Configuration open_configuration(const fs::path& path) {
  const fs::path whole = fs::absolute(path).lexically_normal();
  return read_configuration(yaml::read_file(whole, shown_path(whole)), whole.parent_path());
}

}  // namespace gouji
