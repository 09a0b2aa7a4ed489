#include "cli/earlier_reports.hpp"

#include <filesystem>

#include "settings/discovery.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

/// The files that a pattern is for: itself, those below it, or those that match.
std::vector<std::string> files_of(const Glob& glob, const Configuration& configuration) {
  const std::string& pattern = glob.pattern();
  const bool is_plain = glob.is_plain();
  const fs::path root = configuration.beside(std::string(is_plain ? pattern : glob.fixed_folder())).lexically_normal();
  std::error_code ignored;
  if (is_plain && fs::is_regular_file(root, ignored)) return {shown_path(root)};
  if (!fs::is_directory(root, ignored)) return {};
  std::vector<std::string> paths;
  for (const Input& input : find_inputs({root.string()}, {})) {
    const std::string inner = fs::path(input.path).lexically_relative(configuration.folder).generic_string();
    if (is_plain || glob.matches(inner)) paths.push_back(shown_path(input.path));
  }
  return paths;
}

}  // namespace

std::string whole_path(const std::string& path) {
  std::error_code ignored;
  const auto whole = fs::weakly_canonical(path, ignored);
  return whole.empty() ? path : whole.string();
}

void EarlierReports::read_before(std::optional<int> year) {
  if (setup_.configuration() == nullptr) return;
  for (const PreviousSetting& setting : setup_.configuration()->previous) {
    const auto glob = setting.before(year);
    if (glob && !found_.contains(glob->pattern())) read(*glob);
  }
}

void EarlierReports::read(const Glob& glob) {
  std::vector<std::string>& found = found_[glob.pattern()];
  for (const std::string& path : files_of(glob, *setup_.configuration())) {
    const std::string whole = whole_path(path);
    found.push_back(whole);
    if (!files_.contains(whole))
      files_.emplace(whole, read_report({.path = path}, setup_.how_for_other(path), buffer_));
  }
}

std::map<std::string, const ReportFile*> EarlierReports::before(std::optional<int> year) const {
  std::map<std::string, const ReportFile*> reports;
  if (setup_.configuration() == nullptr) return reports;
  for (const PreviousSetting& setting : setup_.configuration()->previous) {
    const auto glob = setting.before(year);
    const auto found = glob ? found_.find(glob->pattern()) : found_.end();
    if (found == found_.end()) continue;
    for (const std::string& path : found->second) {
      const ReportFile& file = files_.at(path);
      if (!file.error) reports.emplace(path, &file);
    }
  }
  return reports;
}

}  // namespace gouji
