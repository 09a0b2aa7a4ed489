// Stage: fix. A new figure, written as the old one is.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// What a cell prints with its figure replaced by `figure`, plain digits: the digits in the old one's width, in groups
/// of three where the old one stands in such groups, with its marks or blanks between them. Signs and fractions go;
/// counters and bracketed notes stay. A blank or a dash becomes the plain digits. Text without a single number outside
/// brackets stays as it is.
[[nodiscard]] std::string restyled(std::string_view printed, std::string_view figure);

/// The same for a printed number alone, `１，２３４`.
[[nodiscard]] std::string restyled_number(std::string_view number, std::string_view figure);

}  // namespace gouji
