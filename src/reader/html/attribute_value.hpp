// Stage: reader, HTML. The values of attributes: references decoded, numbers read as the standard does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji::html {

[[nodiscard]] std::string decoded_attribute(std::string_view raw);

/// The standard's "rules for parsing non-negative integers", clamped to [least, most]; `otherwise` where there is none.
[[nodiscard]] std::uint16_t clamped_number(std::string_view raw, std::uint16_t least, std::uint16_t most,
                                           std::uint16_t otherwise);

}  // namespace gouji::html
