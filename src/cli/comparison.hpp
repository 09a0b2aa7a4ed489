// Stage: cli. What the reports of one setup are held against: last year's report of --previous, where gouji.yaml says,
// or among the reports that are checked together; and the reports of --against.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/earlier_reports.hpp"
#include "cli/options.hpp"
#include "cli/report_file.hpp"
#include "cli/setup.hpp"
#include "examine/previous.hpp"

namespace gouji {

class Comparison {
 public:
  /// A report of the run, with the setup that it is checked by.
  struct Checked {
    const ReportFile* file = nullptr;
    const Setup* setup = nullptr;
  };

  /// Reads what the options and the configuration name; complains of what cannot be read. All must outlive it.
  Comparison(const Options& options, const Setup& setup, const std::vector<Checked>& checked);

  [[nodiscard]] Context context_of(const ReportFile& file) const;

  /// Something that the options name could not be read.
  [[nodiscard]] bool is_incomplete() const { return is_incomplete_; }

 private:
  void read_previous(const std::string& path);
  void read_earlier(const std::vector<Checked>& checked);
  void read_others(const std::vector<std::string>& paths);
  void add_other(ReportFile file);
  [[nodiscard]] PreviousChoice previous_of(const Report& report) const;
  [[nodiscard]] PreviousChoice choose_around(const Report& report) const;
  void complain_of(const ReportFile& file);

  const Setup& setup_;
  Language language_;
  bool is_alone_;  ///< one report is checked, so that --previous is meant for it
  std::vector<ReportAtHand> checked_;
  std::set<std::string> checked_paths_;  ///< whole ones, where reports are looked for elsewhere, too
  std::optional<ReportFile> previous_;
  EarlierReports earlier_;
  std::optional<Corpus> others_;
  std::map<std::string, std::size_t> numbers_;  ///< of the others, by path
  std::size_t other_count_ = 0;
  bool is_incomplete_ = false;
};

}  // namespace gouji
