// Comparison with the files of tests/output/golden. GOUJI_UPDATE_GOLDENS=1 ./test_output rewrites them.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// The golden of that name; first written anew where goldens are to be updated.
[[nodiscard]] std::string golden(std::string_view name, std::string_view printed);

/// The printed text with "VERSION" for the program's version, so that a release changes no golden.
[[nodiscard]] std::string without_version(std::string printed);

}  // namespace gouji
