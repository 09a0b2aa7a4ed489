// Property tests, writers. UTF-8 by characters, and what text becomes in markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/choices.hpp"

namespace gouji::property {

[[nodiscard]] std::vector<std::string_view> characters_of(std::string_view text);

/// The text in pieces of one to eight characters, cut anywhere.
[[nodiscard]] std::vector<std::string> shattered(std::string_view text, test::Choices& choices);

/// For HTML and XML.
[[nodiscard]] std::string escaped(std::string_view text);

/// Lines that end in LF made to end in CR LF at random.
[[nodiscard]] std::string with_some_line_ends(std::string text, test::Choices& choices);

/// The digits of a text, full-width ones as ASCII.
[[nodiscard]] std::string digits_in(std::string_view text);

}  // namespace gouji::property
