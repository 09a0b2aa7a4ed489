// Stage: settings. What a run says about its waivers: those whose day is past, and those that were of no use.
#pragma once

#include <span>
#include <vector>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"
#include "finding/waiver.hpp"

namespace gouji {

/// Its last day is over: it silences nothing.
[[nodiscard]] bool is_expired(const Waiver& waiver, Date today);

[[nodiscard]] std::vector<Notice> expired_waivers(std::span<const Waiver> waivers, Date today, Language language);

/// Those that silenced nothing although a report that they are for was checked. `used` are their numbers among the
/// waivers; `unasked` are rules that the run was told to leave out.
[[nodiscard]] std::vector<Notice> unused_waivers(std::span<const Waiver> waivers, std::span<const std::size_t> used,
                                                 std::span<const CheckedFile* const> checked,
                                                 std::span<const std::string> unasked, Date today, Language language);

}  // namespace gouji
