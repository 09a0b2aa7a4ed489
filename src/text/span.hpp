// Stage: text. A half-open range of byte offsets. Spans are stored, views are passed: a view never outlives a call.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

/// Bytes [begin, end) of the text that the owner names.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
  [[nodiscard]] constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  /// The smallest span that covers both.
  [[nodiscard]] constexpr Span joined(Span other) const {
    return {begin < other.begin ? begin : other.begin, end > other.end ? end : other.end};
  }

  friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace gouji
