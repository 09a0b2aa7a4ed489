// Stage: trial. What `gouji new` writes: a rule, its tests and its page, or a pack, sound as they are and with remarks
// in Chinese, for an author to change.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct SkeletonFile {
  std::string name;  ///< inside the pack
  std::string text;
};

/// `schemas`: where the JSON Schemas for editors lie, as the files name it.
[[nodiscard]] std::vector<SkeletonFile> rule_skeleton(std::string_view id, std::string_view schemas);
[[nodiscard]] std::vector<SkeletonFile> pack_skeleton(std::string_view id, std::string_view schemas);

/// Small letters, digits and “-”.
[[nodiscard]] bool is_id(std::string_view text);

}  // namespace gouji
