// Stage: finding. A waiver: somebody answers for one address that a rule finds fault with, until a day.
#pragma once

#include <optional>
#include <string>

#include "finding/finding.hpp"
#include "finding/setting_place.hpp"
#include "report/dates.hpp"

namespace gouji {

struct Waiver {
  std::string rule;
  std::string at;           ///< an address as `to_string(Address)` writes it; empty: the document
  std::string organ;        ///< only in reports of this organ; empty: of any
  std::optional<int> year;  ///< only in reports of this year
  std::string reason;
  std::string owner;  ///< who answers for it
  Date until;         ///< the last day on which it holds
  SettingPlace place;

  friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// What a run has to say about its own settings: an expired or unused waiver. No finding of a report.
struct Notice {
  Level level = Level::warning;
  std::string message;
  SettingPlace place;

  friend bool operator==(const Notice&, const Notice&) = default;
};

}  // namespace gouji
