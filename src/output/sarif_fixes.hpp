// Stage: output. The fixes of a SARIF result: what a viewer may put in place of a figure.
#pragma once

#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "output/json_writer.hpp"

namespace gouji {

/// The members of a region (SARIF 2.1.0, 3.30).
void write_sarif_region(JsonWriter& json, const Region& region);

/// The property `fixes` (3.27.30) of a finding whose suspects are certain, where each is a plain figure with a place in
/// the file; nothing otherwise. `index` is that of the file among the artifacts.
void write_sarif_fixes(JsonWriter& json, const CheckedFile& file, std::size_t index, const Finding& finding,
                       Language language);

}  // namespace gouji
