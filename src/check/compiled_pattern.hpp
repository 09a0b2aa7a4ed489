// Stage: check. The text patterns of rules as RE2 has them: each is compiled when it is first looked for, and kept.
#pragma once

#include <optional>
#include <string_view>

namespace re2 {
class RE2;
}

namespace gouji {

/// Takes time in proportion to the text, and bounded memory.
class CompiledPattern {
 public:
  explicit CompiledPattern(const re2::RE2& pattern) : pattern_(pattern) {}

  /// What it finds first in a valid text; nothing where it does not stand there.
  [[nodiscard]] std::optional<std::string_view> find_in(std::string_view text) const;

 private:
  const re2::RE2& pattern_;
};

/// A pattern without fault (see parse/pattern.hpp); threads may ask at once.
[[nodiscard]] CompiledPattern compiled(std::string_view pattern);

}  // namespace gouji
