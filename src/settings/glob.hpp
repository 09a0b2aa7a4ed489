// Stage: settings. Patterns for paths, as gouji.yaml writes them: relative to its folder, with “/” between folders.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "yaml/fault.hpp"

namespace gouji {

/// “*” any characters of one name, “?” one of them, “**/” any folders. A pattern that names a folder is for all below.
class Glob {
 public:
  Glob() = default;
  explicit Glob(std::string pattern) : pattern_(std::move(pattern)) {}

  /// Takes time in proportion to the length of the path times that of the pattern, whatever they are.
  [[nodiscard]] bool matches(std::string_view path) const;
  /// Stands for one path, itself.
  [[nodiscard]] bool is_plain() const { return pattern_.find_first_of("*?") == std::string::npos; }
  /// The folders before the first that has a sign in it: where to search. Empty for the folder of gouji.yaml.
  [[nodiscard]] std::string_view fixed_folder() const;
  [[nodiscard]] const std::string& pattern() const { return pattern_; }

 private:
  std::string pattern_;
};

/// What is wrong with a pattern; nothing where it is one. `may_leave_folder`: names “..” may stand in it.
[[nodiscard]] std::optional<yaml::Said> fault_of_glob(std::string_view pattern, bool may_leave_folder = false);

}  // namespace gouji
