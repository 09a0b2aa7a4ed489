#include "settings/configuration.hpp"

#include <algorithm>

namespace gouji {
namespace {

bool any_matches(const std::vector<Glob>& globs, const std::string& path) {
  return std::any_of(globs.begin(), globs.end(), [&path](const Glob& glob) { return glob.matches(path); });
}

}  // namespace

std::optional<Glob> PreviousSetting::before(std::optional<int> year) const {
  constexpr std::string_view placeholder = "{year}";
  std::string text = pattern;
  for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder)) {
    if (!year) return std::nullopt;
    text.replace(at, placeholder.size(), std::to_string(*year - 1));
  }
  return Glob(std::move(text));
}

std::string Configuration::inner_path(const std::filesystem::path& path) const {
  const auto inner = std::filesystem::absolute(path).lexically_normal().lexically_relative(folder).generic_string();
  return inner.starts_with("..") && (inner.size() == 2 || inner[2] == '/') ? "" : inner;
}

bool Configuration::wants(const std::filesystem::path& path) const {
  if (include.empty() && exclude.empty()) return true;
  const std::string inner = inner_path(path);
  return (include.empty() || any_matches(include, inner)) && !any_matches(exclude, inner);
}

const OrganSetting* Configuration::organ_of(const std::filesystem::path& path) const {
  if (organs.empty()) return nullptr;
  const std::string inner = inner_path(path);
  const auto found =
      std::find_if(organs.begin(), organs.end(), [&](const OrganSetting& each) { return each.files.matches(inner); });
  return found == organs.end() ? nullptr : &*found;
}

}  // namespace gouji
