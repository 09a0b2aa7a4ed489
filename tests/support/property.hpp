// Tests. Statements that hold for all inputs: tried on many seeds, and told with the smallest input that breaks them.
//   GOUJI_PROPERTY_RUNS=2000  how many seeds where the test says 300, others in proportion; fewer in slow builds
//   GOUJI_PROPERTY_SEED=17    this seed alone
//   GOUJI_PROPERTY_NAME=DOCX  only properties whose names hold this word
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "support/choices.hpp"

namespace gouji::test {

/// What is wrong, in words; empty where the property holds. It may be called often, and must decide by choices alone.
using Property = std::function<std::string(Choices&)>;

/// Tries the property on seeds 1 … `runs`, or as many as the setting above makes of them. The first failure is made
/// smaller and fails the test case with its seed; so does an exception.
void check_property(std::string_view name, unsigned runs, const Property& property);

}  // namespace gouji::test
