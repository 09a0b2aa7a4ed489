#include "pack/loader.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "pack/rule_reader.hpp"
#include "pack/yaml.hpp"
#include "text/sha256.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 1U << 20;

yaml::File open(const fs::path& path, const fs::path& folder) {
  const std::string name = (folder.filename() / path.lexically_relative(folder)).generic_string();
  std::error_code unknown;
  if (fs::file_size(path, unknown) > largest_file && !unknown) {
    throw PackError(name, 1, 1, "expected a file of at most 1 MiB");
  }
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in.is_open()) throw PackError(name, 1, 1, "the file cannot be read");
  constexpr std::string_view byte_order_mark = "\uFEFF";
  std::string content = text.str();
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  return {name, std::move(content)};
}

std::vector<fs::path> rule_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    const bool is_rule = path.extension() == ".yaml" && path.filename() != "pack.yaml";
    if (is_rule && entry->is_regular_file(error)) files.push_back(path);
  }
  if (error) throw PackError(folder.generic_string(), 1, 1, "the folder cannot be read");
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

PackError::PackError(std::string file_name, int at_line, int at_column, std::string what_is_wrong)
    : std::runtime_error(file_name + ":" + std::to_string(at_line) + ":" + std::to_string(at_column) + ": " +
                         what_is_wrong),
      file(std::move(file_name)),
      line(at_line),
      column(at_column),
      message(std::move(what_is_wrong)) {}

std::string_view LoadedPack::keep(std::string text) {
  return texts_.emplace_back(std::move(text));
}

LoadedPack load_pack(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_regular_file(folder / "pack.yaml", ignored)) {
    throw PackError((folder / "pack.yaml").generic_string(), 1, 1, "a pack is a folder with a file pack.yaml");
  }
  LoadedPack loaded;
  const yaml::File head = open(folder / "pack.yaml", folder);
  const YAML::Node map = yaml::parse(head);
  yaml::check_keys(head, map, {"id", "version", "authority"});
  Pack pack{.id = loaded.keep(yaml::text(head, map, "id")),
            .version = loaded.keep(yaml::text(head, map, "version")),
            .authority = loaded.keep(yaml::text(head, map, "authority"))};
  std::string everything = head.text;
  std::vector<Rule> rules;
  for (const fs::path& path : rule_files(folder)) {
    const yaml::File file = open(path, folder);
    everything += file.name + '\n' + file.text;
    rules.push_back(read_rule(file, loaded, rules));
  }
  pack.rules = loaded.keep(std::move(rules));
  pack.sha256 = loaded.keep(sha256_hex(everything));
  loaded.set(pack);
  return loaded;
}

}  // namespace gouji
