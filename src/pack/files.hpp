// Stage: pack. The files of a pack, found and read within bounds: nothing that lies in its folder is passed over in
// silence, and no link leads round in circles.
#pragma once

#include <filesystem>
#include <vector>

#include "yaml/yaml.hpp"

namespace gouji {

/// The files below a folder that hold its rules, in the order of their paths: every .yaml but pack.yaml itself,
/// gouji.yaml and *.tests.yaml. What is hidden (".git") is left alone. Throws yaml::Fault.
[[nodiscard]] std::vector<std::filesystem::path> rule_files(const std::filesystem::path& folder);

/// Reads the files of one pack, which together are of bounded size.
class PackFiles {
 public:
  explicit PackFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Its name begins with the name of the folder; a byte-order mark is dropped. Throws yaml::Fault.
  [[nodiscard]] yaml::File read(const std::filesystem::path& path);

 private:
  std::filesystem::path folder_;
  std::size_t read_ = 0;
};

}  // namespace gouji
