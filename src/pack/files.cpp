#include "pack/files.hpp"

#include <algorithm>
#include <fstream>

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_files = 1000;
constexpr std::size_t most_entries = 20'000;  // of a folder, whatever they are
constexpr std::size_t largest_file = 1U << 20;
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

std::string content_of(const fs::path& path, std::size_t size) {
  std::string content(size, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(content.data(), static_cast<std::streamsize>(size));
  content.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  return content;
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
  std::error_code error;
  const bool is_file = fs::is_regular_file(path, error);
  const std::size_t size = is_file ? fs::file_size(path, error) : 0;
  std::string content = is_file && !error ? content_of(path, std::min(size, largest_file + 1)) : "";
  if (!is_file || error || content.size() < std::min(size, largest_file + 1)) {
    fail(name, {"这个文件无法读取", "the file cannot be read"});
  }
  if (size > largest_file) fail(name, {"文件太大：每个文件最大 1 MiB", "expected a file of at most 1 MiB"});
  if ((read_ += size) > largest_pack) {
    fail(name, {"规则包太大：各文件加在一起最大 16 MiB", "expected a pack of at most 16 MiB altogether"});
  }
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  return {name.generic_string(), std::move(content)};
}

}  // namespace gouji
