// Stage: parse. Rows that lost their labels, or all but a piece of them: which they are is told by the order of the
// form, where as many rows are missing between two known ones as loose rows stand there.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "parse/gather.hpp"

namespace gouji {

struct LooseRows {
  std::map<RowId, GatheredLine> known;
  std::vector<GatheredLine> unknown;    ///< with a label that is none of the form's
  std::vector<GatheredLine> placeless;  ///< without label, where rows are missing that they could be
};

[[nodiscard]] LooseRows tell_loose_rows(std::string_view canonical, const TableForm& form, const GatheredTable& table);

}  // namespace gouji
