// Tests. Diagnoses as text.
#pragma once

#include "support/matrix.hpp"

namespace gouji::test {

/// "granted.total 12→13 transposed", amendments joined by ", ".
[[nodiscard]] std::string to_string(const TableForm& form, const std::vector<Amendment>& amendments);

/// One line for each cause, explanation and core: "certain: …", "perhaps: …", "core: …".
[[nodiscard]] std::string to_string(const TableForm& form, const std::vector<Diagnosis>& diagnoses);

}  // namespace gouji::test
