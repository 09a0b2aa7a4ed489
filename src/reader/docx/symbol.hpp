// Stage: reader, docx. `w:sym`: a character by font and code.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// What the symbol shows, as far as Unicode can say: characters of ordinary fonts, and the digits and signs that the
/// font Symbol shares with ASCII. "" for pictographs.
[[nodiscard]] std::string symbol_text(std::string_view font, std::string_view hexadecimal_code);

}  // namespace gouji
