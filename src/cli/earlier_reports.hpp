// Stage: cli. The reports of other years that stand where gouji.yaml says.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/report_file.hpp"
#include "cli/setup.hpp"

namespace gouji {

/// One name for each file, however its user writes it.
[[nodiscard]] std::string whole_path(const std::string& path);

class EarlierReports {
 public:
  /// Nothing is read before it is asked for. The setup must outlive it.
  explicit EarlierReports(const Setup& setup) : setup_(setup) {}

  /// Reads, once, what may be the report before that of this year.
  void read_before(std::optional<int> year);

  /// What of it could be read, by whole path.
  [[nodiscard]] std::map<std::string, const ReportFile*> before(std::optional<int> year) const;

  /// Every file that was read, by its whole path.
  [[nodiscard]] const std::map<std::string, ReportFile>& all() const { return files_; }

 private:
  void read(const Glob& glob);

  const Setup& setup_;
  std::map<std::string, ReportFile> files_;
  std::map<std::string, std::vector<std::string>> found_;  ///< whole paths, by pattern
  std::string buffer_;
};

}  // namespace gouji
