// Tests. Texts as files of every encoding that reports come in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gouji::test {

enum class FileForm { utf8, utf8_marked, gbk, utf16le, utf16be };
inline constexpr FileForm file_forms[] = {FileForm::utf8, FileForm::utf8_marked, FileForm::gbk, FileForm::utf16le,
                                          FileForm::utf16be};

/// Nothing where the text has a character that GBK does not.
[[nodiscard]] std::optional<std::string> as_file(std::string_view utf8, FileForm form);

/// The text with CR LF for each LF.
[[nodiscard]] std::string with_returns(std::string_view text);

}  // namespace gouji::test
