// Stage: finding. Why a finding does not count: who said so, with which reason, and where. It is shown all the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "finding/setting_place.hpp"
#include "report/dates.hpp"

namespace gouji {

/// In the order of precedence: of several that speak of a finding the first is recorded.
enum class SilencedBy : std::uint8_t {
  waiver,       ///< of the configuration
  inline_note,  ///< a comment in the report
  baseline,     ///< it was there when the baseline was written
};

struct Suppression {
  SilencedBy by = SilencedBy::waiver;
  std::string reason;
  std::string owner;          ///< who answers for it; of a waiver
  std::optional<Date> until;  ///< the last day on which it holds; of a waiver
  SettingPlace place;

  friend bool operator==(const Suppression&, const Suppression&) = default;
};

/// "waiver", "inline", "baseline"
[[nodiscard]] std::string_view name_of(SilencedBy by);

}  // namespace gouji
