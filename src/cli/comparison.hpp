// Stage: cli. What the reports of a run are held against: last year's report of --previous or among the reports that
// are checked together, and the reports of --against.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/options.hpp"
#include "cli/report_file.hpp"
#include "examine/previous.hpp"

namespace gouji {

class Comparison {
 public:
  /// Reads what the options name; complains of what cannot be read. `checked` and the packs of `how` must outlive it.
  Comparison(const Options& options, const ExamineOptions& how, const std::vector<ReportFile>& checked);

  [[nodiscard]] Context context_of(const ReportFile& file) const;

  /// Something that the options name could not be read.
  [[nodiscard]] bool is_incomplete() const { return is_incomplete_; }

 private:
  void read_previous(const std::string& path);
  void read_others(const std::vector<std::string>& paths);
  void add_other(ReportFile file);
  [[nodiscard]] PreviousChoice previous_of(const Report& report) const;
  void complain_of(const ReportFile& file);

  ExamineOptions how_;  ///< of other reports: what the command line says of the checked ones is not said of them
  bool is_alone_;       ///< one report is checked, so that --previous is meant for it
  std::vector<ReportAtHand> checked_;
  std::optional<ReportFile> previous_;
  std::optional<Corpus> others_;
  std::map<std::string, std::size_t> numbers_;  ///< of the others, by path
  std::size_t other_count_ = 0;
  bool is_incomplete_ = false;
};

}  // namespace gouji
