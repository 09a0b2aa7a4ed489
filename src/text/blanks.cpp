#include "text/blanks.hpp"

#include "text/utf8.hpp"

namespace gouji {

std::string_view trimmed(std::string_view text) {
  const char* begin = text.data();
  const char* end = begin + text.size();
  while (const std::size_t size = blank_size(begin, end)) begin += size;
  while (end != begin) {
    const char* last = end - 1;
    while (last != begin && utf8::is_continuation(*last)) --last;
    if (blank_size(last, end) != static_cast<std::size_t>(end - last)) break;
    end = last;
  }
  return {begin, static_cast<std::size_t>(end - begin)};
}

std::string without_blanks(std::string_view text) {
  std::string result;
  const char* const end = text.data() + text.size();
  for (const char* at = text.data(); at != end;) {
    if (const std::size_t size = blank_size(at, end)) {
      at += size;
    } else {
      result += *at++;
    }
  }
  return result;
}

std::string with_single_blanks(std::string_view text) {
  std::string result;
  const std::string_view content = trimmed(text);
  const char* const end = content.data() + content.size();
  for (const char* at = content.data(); at != end;) {
    if (const std::size_t size = blank_size(at, end)) {
      if (!result.ends_with(' ')) result += ' ';
      at += size;
    } else {
      result += *at++;
    }
  }
  return result;
}

}  // namespace gouji
