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

std::vector<std::string> EarlierReports::paths_before(std::optional<int> year) const {
  std::vector<std::string> paths;
  if (setup_.configuration() == nullptr) return paths;
  for (const PreviousSetting& setting : setup_.configuration()->previous) {
    const auto glob = setting.before(year);
    if (!glob) continue;
    const std::vector<std::string> found = files_of(*glob, *setup_.configuration());
    paths.insert(paths.end(), found.begin(), found.end());
  }
  return paths;
}

void EarlierReports::read_before(std::optional<int> year) {
  for (const std::string& path : paths_before(year)) {
    const std::string whole = whole_path(path);
    if (!files_.contains(whole))
      files_.emplace(whole, read_report({.path = path}, setup_.how_for_other(path), buffer_));
  }
}

std::vector<const ReportFile*> EarlierReports::before(std::optional<int> year) const {
  std::vector<const ReportFile*> reports;
  for (const std::string& path : paths_before(year)) {
    const auto file = files_.find(whole_path(path));
    if (file != files_.end() && !file->second.error) reports.push_back(&file->second);
  }
  return reports;
}

}  // namespace gouji
