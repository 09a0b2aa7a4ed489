#include "cli/examined_inputs.hpp"

#include "cli/comparison.hpp"

namespace gouji {
namespace {

CheckedFile examine_file(const ReportFile& file, const ExamineOptions& how, const Comparison& comparison) {
  if (file.error) return {.path = file.path, .error = file.error};
  return examine(*file.reading, file.report, file.path, how, comparison.context_of(file));
}

/// All before any is checked: last year's report may stand behind this year's.
std::vector<ReportFile> read_all(const std::vector<Input>& inputs, const ExamineOptions& how) {
  std::vector<ReportFile> files;
  files.reserve(inputs.size());
  std::string buffer;
  for (const Input& input : inputs) files.push_back(read_report(input, how, buffer));
  return files;
}

}  // namespace

Examined examine_inputs(const Options& options, const ExamineOptions& how, const std::vector<Input>& inputs) {
  Examined examined;
  for (const Pack& pack : how.packs) {
    examined.result.packs.push_back({std::string(pack.id), std::string(pack.version), std::string(pack.sha256)});
  }
  const std::vector<ReportFile> files = read_all(inputs, how);
  const Comparison comparison(options, how, files);
  for (const ReportFile& file : files) examined.result.files.push_back(examine_file(file, how, comparison));
  examined.is_incomplete = comparison.is_incomplete();
  return examined;
}

}  // namespace gouji
