// Stage: parse. Of several headings with one title, the one that heads the section: lists of contents and preambles
// name the sections too.
#pragma once

#include <vector>

#include "report/report.hpp"

namespace gouji {

/// Leaves at most one section of each id, in the order they stand.
void choose_sections(std::vector<Section>& sections);

}  // namespace gouji
