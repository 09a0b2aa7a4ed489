// Text patterns at work: whatever has no fault compiles, and threads may ask at once.
#include "check/compiled_pattern.hpp"

#include <array>
#include <string>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "parse/pattern.hpp"
#include "support/property.hpp"

namespace gouji {
namespace {

constexpr std::array<std::string_view, 34> pieces = {
    "a",  "公",   "-",   "^",     "$",    ".",      "|",     "(",      ")",       "(?:",         "[",   "[^",
    "]",  "[a-z", "*",   "+",     "?",    "{2}",    "{0,3}", "{1000}", "{900,}",  "\\d",         "\\W", "\\p{Han}",
    "\\", "\\.",  "\\-", "开-龥", "{1,2", "]{300}", "1",     ",",      "(公|a)+", "[^\\p{Han}a]"};

std::string some_pattern(test::Choices& choices) {
  std::string pattern;
  for (std::uint32_t left = 1 + choices.below(12); left > 0; --left) pattern += choices.pick(pieces);
  return pattern;
}

}  // namespace

TEST_CASE("every pattern without fault compiles") {
  test::check_property("patterns compile", 2000, [](test::Choices& choices) -> std::string {
    const std::string pattern = some_pattern(choices);
    if (fault_of_pattern(pattern)) return {};
    try {
      if (compiled(pattern).find_in("")) return "“" + pattern + "” stands in an empty text";
    } catch (const std::exception& error) {
      return error.what();
    }
    return {};
  });
}

TEST_CASE("patterns that are as large as they may be find what they should, in bounded time") {
  const CompiledPattern pattern = compiled("(?:.{450}|公)开");
  const std::string long_text = std::string(200'000, 'a') + "公开";
  CHECK(pattern.find_in(long_text)->ends_with("开"));
  CHECK_FALSE(compiled("(?:a|aa|aaa)+b").find_in(std::string(200'000, 'a')));
}

TEST_CASE("threads may ask for patterns at once") {
  std::vector<std::thread> threads;
  std::array<int, 4> found{};
  for (int& each : found) {
    threads.emplace_back([&each] {
      for (int i = 0; i < 50; ++i) each += compiled("第" + std::to_string(i) + "次").find_in("第7次") ? 1 : 0;
    });
  }
  for (std::thread& each : threads) each.join();
  CHECK(found == std::array<int, 4>{1, 1, 1, 1});
}

}  // namespace gouji
