#include "cli/baseline_path.hpp"

#include "cli/inputs.hpp"
#include "settings/discovery.hpp"
#include "silence/baseline_file.hpp"
#include "text/input_error.hpp"
#include "yaml/fault.hpp"

namespace gouji {

std::string baseline_path(const Options& options, const Configuration* configuration) {
  if (!options.baseline.empty() || configuration == nullptr || !configuration->baseline) return options.baseline;
  return shown_path(configuration->beside(configuration->baseline->path));
}

Baseline open_baseline(const std::string& path, const Options& options) {
  std::string bytes;
  try {
    read_input({.path = path}, options.limits.file_bytes, bytes);
  } catch (const InputError& error) {
    throw yaml::Fault(path, 1, 1,
                      {std::string(chinese_sentence(error.fault)), std::string(english_sentence(error.fault))});
  }
  return read_baseline(bytes, path);
}

}  // namespace gouji
