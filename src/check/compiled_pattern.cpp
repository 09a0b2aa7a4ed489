#include "check/compiled_pattern.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <re2/re2.h>
#include <stdexcept>
#include <string>

namespace gouji {
namespace {

constexpr std::int64_t most_memory = 2 << 20;  // bytes, of each pattern

class Cache {
 public:
  const re2::RE2& of(std::string_view pattern) {
    const std::lock_guard lock(mutex_);
    auto found = patterns_.find(pattern);
    if (found == patterns_.end()) found = patterns_.emplace(pattern, compile(pattern)).first;
    return *found->second;
  }

 private:
  static std::unique_ptr<const re2::RE2> compile(std::string_view pattern) {
    re2::RE2::Options options;
    options.set_max_mem(most_memory);
    options.set_log_errors(false);
    auto made = std::make_unique<const re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
    // The packs are read so that this cannot be: see parse/pattern.hpp.
    if (!made->ok()) throw std::logic_error("RE2 refuses the pattern " + std::string(pattern) + ": " + made->error());
    return made;
  }

  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<const re2::RE2>, std::less<>> patterns_;
};

}  // namespace

std::optional<std::string_view> CompiledPattern::find_in(std::string_view text) const {
  re2::StringPiece match;
  const bool stands = pattern_.Match({text.data(), text.size()}, 0, text.size(), re2::RE2::UNANCHORED, &match, 1);
  return stands ? std::optional(std::string_view(match.data(), match.size())) : std::nullopt;
}

CompiledPattern compiled(std::string_view pattern) {
  static Cache cache;
  return CompiledPattern(cache.of(pattern));
}

}  // namespace gouji
