// Property tests. What the program makes of a file, and how that is held against the model.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"
#include "document/reading.hpp"
#include "property/writers/writers.hpp"
#include "report/report.hpp"

namespace gouji::property {

struct Examined {
  Reading reading;
  Report report;
  Verdict verdict;
};

/// Reads, parses and checks by the built-in packs. Throws InputError as `read` does.
[[nodiscard]] Examined examined(std::string_view bytes);

/// What `gouji extract` prints, blank and dashed cells the same.
[[nodiscard]] std::string extract_of(const Report& report);

/// Each finding on a line, without what depends on the form of the file: region, span, excerpt.
[[nodiscard]] std::vector<std::string> findings_of(const Verdict& verdict);

/// Where the report differs from the model, a line each: title, year, edition, and every cell in state and value.
[[nodiscard]] std::string differences(const SoundReport& model, const Report& report, CellState blank);

/// Where a cell holds something else than the model says. Unread cells hold nothing.
[[nodiscard]] std::string wrong_figures(const SoundReport& model, const Report& report);

/// Leaves the bytes of a failing file at the path that GOUJI_PROPERTY_KEEP names, if it does.
void keep(const Written& written);

}  // namespace gouji::property
