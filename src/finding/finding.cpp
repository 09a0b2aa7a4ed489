#include "finding/finding.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "text/sha256.hpp"

namespace gouji {
namespace {

constexpr std::string_view levels[] = {"info", "warning", "error"};
constexpr std::string_view level_labels[] = {"提示", "警告", "错误"};

}  // namespace

bool has_certain_cause(const Finding& finding) {
  return std::any_of(finding.suspects.begin(), finding.suspects.end(),
                     [](const Suspect& suspect) { return suspect.certain; });
}

std::string_view name_of(Level level) {
  return levels[static_cast<std::size_t>(level)];
}
std::string_view label_of(Level level) {
  return level_labels[static_cast<std::size_t>(level)];
}

std::optional<Level> level_named(std::string_view name) {
  const auto* found = std::find(std::begin(levels), std::end(levels), name);
  if (found == std::end(levels)) return std::nullopt;
  return static_cast<Level>(found - std::begin(levels));
}

std::string fingerprint(const Finding& finding, std::string_view organ, std::string_view year,
                        std::string_view discriminator) {
  constexpr std::string_view separator = "\x1f";
  const std::string address = to_string(finding.at);
  std::string key = finding.rule;
  for (std::string_view part : {organ, year, std::string_view(address), discriminator}) {
    key.append(separator).append(part);
  }
  return sha256_hex(key).substr(0, 32);
}

void number_duplicates(std::vector<Finding>& findings) {
  std::map<std::string, int, std::less<>> seen;
  for (Finding& finding : findings) {
    const int count = ++seen[finding.fingerprint];
    if (count > 1) finding.fingerprint += "#" + std::to_string(count);
  }
}

}  // namespace gouji
