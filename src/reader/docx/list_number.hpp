// Stage: reader, docx. Numbers as automatic lists write them: the formats of ST_NumberFormat that Chinese documents
// use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji {

/// `value` in the format of that name (ECMA-376 part 1, 17.18.59). Nothing for "bullet" and "none"; plain digits for
/// formats that are not known, and for values that a format has no sign for.
[[nodiscard]] std::string list_number(std::string_view format, std::uint32_t value);

}  // namespace gouji
