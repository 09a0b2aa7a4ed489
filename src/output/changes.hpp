// Stage: output. Lines of a document before and after a change, as a reader sees them beside each other.
#pragma once

#include <span>
#include <string>

namespace gouji {

struct TextChange {
  std::string before;
  std::string after;
};

/// "- " lines that went, "+ " lines that came, "  " lines around them; long lines are cut around what differs, long
/// runs in their middle.
[[nodiscard]] std::string print_changes(std::span<const TextChange> changes);

}  // namespace gouji
