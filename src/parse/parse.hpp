// Stage: parse. Canonical text → typed report. Total: any text gives a report, if only one that says what it is not.
#pragma once

#include <optional>
#include <string_view>

#include "document/canonical.hpp"
#include "report/report.hpp"

namespace gouji {

/// What the user knows better than the text.
struct Overrides {
  std::optional<int> year;
  std::optional<Edition> edition;
  std::optional<OrganKind> kind;
  std::string_view organ{};  ///< its name; empty: as the title says
  std::optional<Date> published;
};

[[nodiscard]] Report parse_report(const Canonical& canonical, const Overrides& overrides = {});

}  // namespace gouji
