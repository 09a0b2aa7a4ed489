// Stage: cli. What the program tells its caller. The highest wins.
#pragma once

namespace gouji::exit_status {

inline constexpr int clean = 0;
inline constexpr int findings = 1;    ///< something at or above --fail-on
inline constexpr int usage = 2;       ///< wrong usage, configuration or pack, or no input matched
inline constexpr int unreadable = 3;  ///< an input could not be read
inline constexpr int internal = 4;    ///< a fault of ours

}  // namespace gouji::exit_status
