// Stage: cli. The last proof of a corrected file: its tables read as before but for the new figures. It is written only
// so far as that holds.
#pragma once

#include <span>
#include <string_view>

#include "cli/fix_plan.hpp"
#include "document/reading.hpp"
#include "examine/examine.hpp"
#include "fix/corrected.hpp"

namespace gouji {

/// Whether each cell that was fixed reads the new figure, and every other one what it read before. A cell that could
/// not be read may be read now.
[[nodiscard]] bool reads_as_planned(const Report& before, const Report& after, std::span<const PlannedFix> fixes);

/// The file with as many of the fixes as can be written and proven; the others are left out. `reading` is what `read`
/// made of `bytes`. Throws InputError as `correct` does.
[[nodiscard]] Corrected correct_and_prove(std::string_view bytes, const Reading& reading,
                                          std::span<const PlannedFix> fixes, const ExamineOptions& options);

}  // namespace gouji
