// Stage: yaml. Names that a file may use: listed in a sentence, and the one that a misspelt name likely stands for.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "yaml/fault.hpp"

namespace gouji::yaml {

using Names = std::span<const std::string_view>;

/// “name”, as people quote it in either language; a long one is cut.
[[nodiscard]] std::string quoted(std::string_view name);

/// "a、b" and "a, b".
[[nodiscard]] Said listed(Names names);

/// "这里应写……" and "expected …".
[[nodiscard]] Said expected(const Said& what);

/// The nearest of the names, by as many edits as a third of the letters; empty where none is near. A number is
/// near to nothing.
[[nodiscard]] std::string_view nearest(std::string_view written, Names names);

}  // namespace gouji::yaml
