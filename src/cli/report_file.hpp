// Stage: cli. A file read once: what is checked, and what others are held against.
#pragma once

#include <optional>
#include <string>

#include "cli/inputs.hpp"
#include "examine/examine.hpp"

namespace gouji {

struct ReportFile {
  std::string path;
  std::optional<Reading> reading;  ///< none where it could not be read
  Report report;
  std::optional<ReadError> error;
};

/// Reads and parses; `buffer` is used again from file to file. Throws nothing for what the file is.
[[nodiscard]] ReportFile read_report(const Input& input, const ExamineOptions& options, std::string& buffer);

}  // namespace gouji
