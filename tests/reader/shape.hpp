// The fixtures of fixtures/shapes: reports as real sources mark up or flatten them, each beside the golden of what is
// read from it. GOUJI_UPDATE_GOLDENS=1 ./test_reader rewrites the goldens: look at every change as a person would who
// reads the fixture.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji {

/// Names of the fixtures, in order.
[[nodiscard]] std::vector<std::string> shape_names();

/// The bytes of a fixture.
[[nodiscard]] std::string shape(std::string_view name);

/// What is read from it, and what the rules say that its shape alone could set off: findings of prose stay out.
[[nodiscard]] std::string reading_of(std::string_view name);

/// The golden of that fixture; first written anew where goldens are to be updated.
[[nodiscard]] std::string shape_golden(std::string_view name, std::string_view reading);

}  // namespace gouji
