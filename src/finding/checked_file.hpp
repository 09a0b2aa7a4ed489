// Stage: finding. The outcome for one file and for a run: what outputs print and the exit status rests on.
#pragma once

#include <string>
#include <vector>

#include "finding/finding.hpp"
#include "finding/waiver.hpp"
#include "report/report.hpp"

namespace gouji {

/// What the report was recognised as; absent where the document is none.
struct ReportSummary {
  std::string title;
  Span title_span{};  ///< of the canonical text
  std::string organ;
  std::optional<int> year;
  std::optional<Edition> edition;
  OrganKind kind = OrganKind::unknown;
  std::vector<std::string> evidence;
};

/// A file that could not be read at all.
struct ReadError {
  std::string message;
  std::optional<std::uint64_t> offset;
};

struct CheckedFile {
  std::string path;
  std::string format;  ///< "html", "docx", "text", "markdown"; empty when unreadable
  std::optional<ReportSummary> report;
  std::vector<Finding> findings;  ///< in reading order
  std::vector<Unchecked> unchecked;
  std::optional<ReadError> error;
  std::vector<std::size_t> waivers_used;  ///< by their numbers: those that speak of a finding of this file
};

struct PackIdentity {
  std::string id;
  std::string version;
  std::string sha256;
};

struct Summary {
  int files = 0;
  int error = 0;
  int warning = 0;
  int info = 0;
  int unchecked = 0;
  int not_supplied = 0;
  int suppressed = 0;
  int unreadable = 0;
};

struct RunResult {
  std::vector<PackIdentity> packs;
  std::vector<CheckedFile> files;
  std::vector<Notice> notices{};
};

/// Counts over all files; suppressed findings count only as suppressed.
[[nodiscard]] Summary summarise(const RunResult& result);

}  // namespace gouji
