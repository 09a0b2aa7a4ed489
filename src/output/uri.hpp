// Stage: output. File paths as URI references (RFC 3986), which SARIF asks for.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// "报告 1.html" is "%E6%8A%A5%E5%91%8A%201.html"; an absolute path begins with "file://".
[[nodiscard]] std::string uri_of(std::string_view path);

}  // namespace gouji
