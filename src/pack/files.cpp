#include "pack/files.hpp"

#include <algorithm>

#include "yaml/read_file.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 1000;
constexpr std::size_t most_entries = 20'000;  // of a folder, whatever they are
constexpr std::size_t largest_pack = 16U << 20;

[[noreturn]] void fail(const fs::path& name, const yaml::Said& message) {
  throw yaml::Fault(name.generic_string(), 1, 1, message);
}

fs::path name_of(const fs::path& path, const fs::path& folder) {
  return folder.filename() / path.lexically_relative(folder);
}

bool is_rule_name(const std::string& name) {
  return name.ends_with(".yaml") && !name.ends_with(".tests.yaml") && name != "pack.yaml" && name != "gouji.yaml";
}

/// What looks as if it were read, and is not.
void check_entry(const fs::directory_entry& entry, const fs::path& folder, int depth) {
  std::error_code error;
  const fs::path name = name_of(entry.path(), folder);
  if (entry.is_symlink(error) && entry.is_directory(error)) {
    fail(name, {"这是指向另一个文件夹的链接，规则包不读取链接的文件夹",
                "expected a folder; links to folders are not followed"});
  }
  if (name.extension() == ".yml") fail(name, {"规则文件的扩展名应为 .yaml", "expected the extension .yaml"});
  if (name.filename() == "pack.yaml" && depth > 0) {
    fail(name, {"规则包里不能再放规则包，请把它移到别处", "a pack stands within a pack; put it elsewhere"});
  }
}

}  // namespace

std::vector<fs::path> rule_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  std::size_t entries = 0;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    if (name.starts_with('.')) {
      entry.disable_recursion_pending();
      continue;
    }
    check_entry(*entry, folder, entry.depth());
    std::error_code ignored;
    if (is_rule_name(name) && !entry->is_directory(ignored)) files.push_back(entry->path());
    if (files.size() > most_files || ++entries > most_entries) {
      const std::string most = std::to_string(most_files);
      fail(folder.filename(),
           {"文件太多：一个规则包最多有 " + most + " 个规则文件", "expected at most " + most + " files of rules"});
    }
  }
  if (error) fail(folder.filename(), {"这个文件夹无法读取", "the folder cannot be read"});
  std::sort(files.begin(), files.end());
  return files;
}

yaml::File PackFiles::read(const fs::path& path) {
  const fs::path name = name_of(path, folder_);
  yaml::File file = yaml::read_file(path, name.generic_string());
  std::error_code ignored;
  if ((read_ += fs::file_size(path, ignored)) > largest_pack) {
    fail(name, {"规则包太大：各文件加在一起最大 16 MiB", "expected a pack of at most 16 MiB altogether"});
  }
  return file;
}

}  // namespace gouji
