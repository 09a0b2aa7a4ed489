#include "text/input_error.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

namespace gouji {

TEST_CASE("an input error is one English line, with the byte where there is one") {
  CHECK(std::string(InputError(InputFault::empty_file).what()) == "the file is empty");
  CHECK(std::string(InputError(InputFault::truncated_archive, 512).what()) ==
        "the zip container is truncated or damaged (at byte 512)");
}

TEST_CASE("every fault has its own sentence in both languages") {
  std::set<std::string_view> english;
  std::set<std::string_view> chinese;
  const int faults = static_cast<int>(InputFault::signed_document) + 1;
  for (int fault = 0; fault < faults; ++fault) {
    english.insert(english_sentence(static_cast<InputFault>(fault)));
    const std::string_view sentence = chinese_sentence(static_cast<InputFault>(fault));
    CHECK(sentence.ends_with("。"));
    CHECK(sentence.find("。") == sentence.rfind("。"));
    chinese.insert(sentence);
  }
  CHECK(static_cast<int>(english.size()) == faults);
  CHECK(static_cast<int>(chinese.size()) == faults);
}

TEST_CASE("an old Word file tells how to save it anew") {
  CHECK(chinese_sentence(InputFault::old_word_binary).find("另存为 .docx") != std::string_view::npos);
}

}  // namespace gouji
