#include "pack/loader.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "pack/pack_file.hpp"
#include "pack/rule_reader.hpp"
#include "text/sha256.hpp"
#include "yaml/yaml.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 1U << 20;

std::vector<fs::path> rule_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    const std::string name = path.filename().string();
    const bool is_rule = name.ends_with(".yaml") && !name.ends_with(".tests.yaml") && name != "pack.yaml";
    if (is_rule && entry->is_regular_file(error)) files.push_back(path);
  }
  if (error)
    throw yaml::Fault(folder.generic_string(), 1, 1, {"the folder cannot be read", "the folder cannot be read"});
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

yaml::File open_pack_file(const fs::path& path, const fs::path& folder) {
  const std::string name = (folder.filename() / path.lexically_relative(folder)).generic_string();
  std::error_code unknown;
  if (fs::file_size(path, unknown) > largest_file && !unknown) {
    throw yaml::Fault(name, 1, 1, {"expected a file of at most 1 MiB", "expected a file of at most 1 MiB"});
  }
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in.is_open()) throw yaml::Fault(name, 1, 1, {"the file cannot be read", "the file cannot be read"});
  constexpr std::string_view byte_order_mark = "\uFEFF";
  std::string content = text.str();
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  return {name, std::move(content)};
}

std::string_view LoadedPack::keep(std::string text) {
  return texts_.emplace_back(std::move(text));
}

LoadedPack load_pack(const fs::path& folder) {
  std::error_code ignored;
  if (!fs::is_regular_file(folder / "pack.yaml", ignored)) {
    throw yaml::Fault((folder / "pack.yaml").generic_string(), 1, 1,
                      {"a pack is a folder with a file pack.yaml", "a pack is a folder with a file pack.yaml"});
  }
  LoadedPack loaded;
  const yaml::File head = open_pack_file(folder / "pack.yaml", folder);
  const YAML::Node map = yaml::parse(head);
  yaml::check_keys(head, map, {"id", "version", "authority", "fixtures"});
  loaded.set_fixtures(map["fixtures"] ? yaml::text(head, map, "fixtures") : "fixtures");
  Pack pack{.id = loaded.keep(yaml::text(head, map, "id")),
            .version = loaded.keep(yaml::text(head, map, "version")),
            .authority = loaded.keep(yaml::text(head, map, "authority"))};
  std::string everything = head.text;
  std::vector<Rule> rules;
  for (const fs::path& path : rule_files(folder)) {
    const yaml::File file = open_pack_file(path, folder);
    everything += file.name + '\n' + file.text;
    rules.push_back(read_rule(file, loaded, rules));
  }
  pack.rules = loaded.keep(std::move(rules));
  pack.sha256 = loaded.keep(sha256_hex(everything));
  loaded.set(pack);
  return loaded;
}

}  // namespace gouji
