#include "examine/marked.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "text/utf8.hpp"

namespace gouji::test {
namespace {

struct Place {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

Place end_of(std::string_view text) {
  const auto lines = std::count(text.begin(), text.end(), '\n');
  const auto column = utf8::count(text.substr(text.rfind('\n') + 1));
  return {static_cast<std::uint32_t>(lines + 1), static_cast<std::uint32_t>(column + 1)};
}

}  // namespace

Marked without_marks(std::string_view marked) {
  constexpr std::string_view open = "⟦";
  constexpr std::string_view close = "⟧";
  const std::size_t begin = marked.find(open);
  const std::size_t end = marked.find(close);
  REQUIRE(begin != std::string_view::npos);
  REQUIRE(end != std::string_view::npos);
  const std::string before(marked.substr(0, begin));
  const std::string inside(marked.substr(begin + open.size(), end - begin - open.size()));
  return {before + inside + std::string(marked.substr(end + close.size())), before, inside};
}

Region Marked::region(std::uint32_t bytes_before) const {
  const Place begin = end_of(before);
  const Place end = end_of(before + inside);
  return {.line = begin.line,
          .column = begin.column,
          .end_line = end.line,
          .end_column = end.column,
          .offset = static_cast<std::uint32_t>(before.size()) + bytes_before,
          .length = static_cast<std::uint32_t>(inside.size())};
}

}  // namespace gouji::test
