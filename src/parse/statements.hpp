// Stage: parse, prose. What the sentences of a report state in figures.
#pragma once

#include <string_view>
#include <vector>

#include "parse/paragraphs.hpp"
#include "report/report.hpp"

namespace gouji {

/// Reads organ, year, kind and sentences of the report.
[[nodiscard]] Statements read_statements(std::string_view canonical, const std::vector<Paragraph>& paragraphs,
                                         const Report& report);

}  // namespace gouji
