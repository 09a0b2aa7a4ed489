#include "text/find_word.hpp"

#include <random>
#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("words are found where the text's own search finds them") {
  // Characters that share their first byte, their first two or their last.
  const std::string characters[] = {"公", "兮", "公", "信", "件", "a", "1", "。", "\xF0\xA0\x80\x80"};
  std::mt19937 random(1);
  const auto some = [&](std::size_t longest) {
    std::string text;
    for (std::size_t i = random() % (longest + 1); i > 0; --i) text += characters[random() % std::size(characters)];
    return text;
  };
  for (int turn = 0; turn < 20'000; ++turn) {
    const std::string text = some(12);
    const std::string word = some(3);
    CAPTURE(text);
    CAPTURE(word);
    REQUIRE(find_word(text, word) == text.find(word));
  }
}

TEST_CASE("a word is in a text or it is not") {
  CHECK(has_word("未收到政府信息公开申请", "公开"));
  CHECK_FALSE(has_word("未收到政府信息公开申请", "开公"));
  CHECK_FALSE(has_word("公", "公开"));
  CHECK(has_word("", ""));
}

}  // namespace gouji
