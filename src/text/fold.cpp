#include "text/fold.hpp"

#include <array>
#include <cassert>

#include <utf8proc.h>

#include "text/utf8.hpp"

namespace gouji {

namespace {

/// ASCII and the ideographs that are their own NFKC: nearly all of a label.
constexpr bool is_folded(char32_t value) {
  return value < 0x80 || (value >= 0x4E00 && value < 0xA000) || (value >= 0x3400 && value < 0x4DC0);
}

void append_folded(std::string& folded, char32_t value) {
  std::array<utf8proc_int32_t, 32> points{};  // the longest is 18: U+FDFA
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE);
  auto size =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(value), points.data(), points.size(), options, nullptr);
  assert(size >= 0 && static_cast<std::size_t>(size) <= points.size());
  size = utf8proc_normalize_utf32(points.data(), size, options);
  for (utf8proc_ssize_t i = 0; i < size; ++i)
    utf8::append(folded, static_cast<char32_t>(points[static_cast<std::size_t>(i)]));
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint here = utf8::decode(text, at);
    if (is_folded(here.value)) {
      folded += text.substr(at, here.size);
    } else {
      append_folded(folded, here.value);
    }
    at += here.size;
  }
  return folded;
}

}  // namespace gouji
