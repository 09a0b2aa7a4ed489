// Documents on few lines, for tests in which the places do not matter.
#pragma once

#include <string>

#include "document/document.hpp"

namespace gouji {

/// A line for each paragraph (`·` if blank), picture and row (`[甲][乙][]`), below the line `table` that opens its
/// table; line breaks print as `⏎`.
[[nodiscard]] std::string compact(const Document& document);

}  // namespace gouji
