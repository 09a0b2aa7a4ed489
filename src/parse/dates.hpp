// Stage: parse. Dates with a label beside the title, and a date by itself as people write it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "report/dates.hpp"

namespace gouji {

/// 2024-01-31 or 2024年1月31日 and nothing else; only days that the calendar has.
[[nodiscard]] std::optional<Date> date_of(std::string_view text);

/// 发布时间：2024-01-31, in running text and in the cells of a table, as far as it stands inside `part` of the text.
[[nodiscard]] std::vector<LabelledDate> labelled_dates_in(std::string_view canonical, Span part);

}  // namespace gouji
