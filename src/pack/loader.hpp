// Stage: pack. A folder of YAML as a pack: the only user of yaml-cpp. Everything a rule says is checked here, so that
// checks meet no faulty rule; every fault is named by file, line, column and what was expected.
#pragma once

#include <deque>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "pack/rule.hpp"

namespace gouji {

/// A fault of a pack. what() is "file:line:column: message"; lines and columns count from 1, columns in code points.
struct PackError : std::runtime_error {
  PackError(std::string file_name, int at_line, int at_column, std::string what_is_wrong);

  std::string file;
  int line;
  int column;
  std::string message;
};

/// A pack with the storage that its rules' views lead to.
class LoadedPack {
 public:
  LoadedPack() = default;
  LoadedPack(LoadedPack&&) = default;  // views follow the storage, so there are no copies
  LoadedPack& operator=(LoadedPack&&) = default;

  [[nodiscard]] const Pack& pack() const { return pack_; }

  // For the loader.
  std::string_view keep(std::string text);
  template <typename T>
  std::span<const T> keep(std::vector<T> values) {
    auto kept = std::make_shared<const std::vector<T>>(std::move(values));
    arrays_.push_back(kept);
    return *kept;
  }
  void set(Pack pack) { pack_ = pack; }

 private:
  std::deque<std::string> texts_;
  std::vector<std::shared_ptr<const void>> arrays_;
  Pack pack_;
};

/// Reads `folder`/pack.yaml and every other .yaml below it, in the order of their paths. Throws PackError.
[[nodiscard]] LoadedPack load_pack(const std::filesystem::path& folder);

}  // namespace gouji
