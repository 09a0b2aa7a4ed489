// Stage: cli. The files that `gouji fix` and `gouji baseline` write: a copy beside an original, or the original itself.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji {

/// "年报/报告.fixed.html" for "年报/报告.html".
[[nodiscard]] std::string path_of_copy(const std::string& original);

enum class WriteOutcome : std::uint8_t {
  written,
  exists,   ///< something of that name is there, and was left alone
  refused,  ///< the system does not let us; nothing is left behind
};

/// Makes a new file with the permissions of the original.
[[nodiscard]] WriteOutcome write_copy(const std::string& original, const std::string& copy, std::string_view bytes);

/// Replaces the original at once or not at all: a file beside it takes its name and its permissions. Links stay links.
[[nodiscard]] WriteOutcome replace_original(const std::string& original, std::string_view bytes);

/// The same of a file that need not be there yet.
[[nodiscard]] WriteOutcome replace_or_make(const std::string& path, std::string_view bytes);

}  // namespace gouji
