// Property tests, model. Figures for the three tables that satisfy every identity of the form.
#pragma once

#include "property/sound_report.hpp"

namespace gouji::property {

/// 0 most often, then small ones, sometimes millions.
[[nodiscard]] std::int64_t some_count(Choices& choices);

void fill_disclosure(FilledTable& table, Choices& choices);
void fill_applications(FilledTable& table, Choices& choices);
void fill_disputes(FilledTable& table, Choices& choices);

/// Leaves zeros blank where the identities allow it: a sum only where everything it sums is blank too.
void leave_blanks(FilledTable& table, Blanks blanks, Choices& choices);

/// An integer as printed.
[[nodiscard]] Entry number_entry(std::int64_t value);

}  // namespace gouji::property
