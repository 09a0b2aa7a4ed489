#include "text/find_word.hpp"

#include <cstring>

namespace gouji {

std::size_t find_word(std::string_view text, std::string_view word) {
  constexpr std::size_t telling = 2;  // the byte of the word that is looked for
  if (word.size() <= telling) return text.find(word);
  if (text.size() < word.size()) return std::string_view::npos;
  const char* const last = text.data() + (text.size() - word.size());
  for (const char* at = text.data(); at <= last; ++at) {
    const void* found = std::memchr(at + telling, word[telling], static_cast<std::size_t>(last - at) + 1);
    if (found == nullptr) break;
    at = static_cast<const char*>(found) - telling;
    if (std::memcmp(at, word.data(), word.size()) == 0) return static_cast<std::size_t>(at - text.data());
  }
  return std::string_view::npos;
}

}  // namespace gouji
