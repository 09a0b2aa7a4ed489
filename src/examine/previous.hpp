// Stage: examine. Which of the reports at hand is last year's of the same organ.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "finding/language.hpp"
#include "report/report.hpp"

namespace gouji {

/// A report at hand, with the path that its user knows it by.
struct ReportAtHand {
  std::string path;
  const Report* report = nullptr;
};

struct PreviousChoice {
  const Report* report = nullptr;
  std::string why_none;  ///< what keeps those offered from being used; empty where none was
};

/// Among reports that lie together: the one of the year before whose organ has the same name, folded. Of two none.
[[nodiscard]] PreviousChoice choose_previous(const Report& report, std::span<const ReportAtHand> reports,
                                             Language language);

/// The report that its user named as last year's: it must be a report, and of no other year.
[[nodiscard]] PreviousChoice take_previous(const Report& report, const ReportAtHand& named, Language language);

}  // namespace gouji
