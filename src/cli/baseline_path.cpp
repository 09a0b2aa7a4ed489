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
    if (error.fault == InputFault::not_found) {
      throw yaml::Fault(
          path, 1, 1, {"没有这个文件；基线用 gouji baseline write 写", "no such file; gouji baseline write makes one"});
    }
    throw yaml::Fault(path, 1, 1,
                      {std::string(chinese_sentence(error.fault)), std::string(english_sentence(error.fault))});
  }
  return read_baseline(bytes, path);
}

}  // namespace gouji
