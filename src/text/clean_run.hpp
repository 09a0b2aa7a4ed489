// Stage: text. How far a text can be copied as it is. Nearly all of a page lies in such runs, so this is the inner
// loop of decoding: eight bytes a step in ASCII, three in Chinese.
#pragma once

#include <cstddef>
#include <string_view>

namespace gouji {

/// The end of the run of printable ASCII, TAB and LF that begins at `at`; `at` itself where none does.
[[nodiscard]] std::size_t clean_ascii_run(std::string_view bytes, std::size_t at);

/// The same with well-formed UTF-8 characters beyond ASCII.
[[nodiscard]] std::size_t clean_run(std::string_view bytes, std::size_t at);

}  // namespace gouji
