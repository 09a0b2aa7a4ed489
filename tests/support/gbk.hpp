// Tests. GBK as the C library converts it: another opinion than our own decoder's.
#pragma once

#include <string>
#include <string_view>

namespace gouji::test {

/// Both throw std::runtime_error for text that the other encoding cannot express.
[[nodiscard]] std::string to_gbk(std::string_view utf8);
[[nodiscard]] std::string from_gbk(std::string_view gbk);

}  // namespace gouji::test
