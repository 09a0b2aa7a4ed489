// Stage: output. The pieces that `check` and `extract` print alike.
#pragma once

#include "finding/checked_file.hpp"
#include "output/json_writer.hpp"

namespace gouji {

void write_address(JsonWriter& json, const Address& at);
void write_report(JsonWriter& json, const std::optional<ReportSummary>& report);

}  // namespace gouji
