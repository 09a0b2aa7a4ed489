// Tests. The example pack of fixtures/packs in a folder of its own, where tests break it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace gouji::test {

/// A copy of a pack, gone with this object.
class PackFolder {
 public:
  explicit PackFolder(std::string_view pack = "example-city");
  ~PackFolder();
  PackFolder(const PackFolder&) = delete;
  PackFolder& operator=(const PackFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string content(std::string_view file) const;
  void write(std::string_view file, std::string_view content) const;
  /// Replaces the one place where `from` stands in the file.
  void edit(std::string_view file, std::string_view from, std::string_view to) const;

 private:
  std::filesystem::path path_;
};

/// What loading the folder says: "ok", or the error without the name of the folder.
[[nodiscard]] std::string outcome_of(const PackFolder& folder);

}  // namespace gouji::test
