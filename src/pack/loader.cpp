#include "pack/loader.hpp"

#include <algorithm>

#include "pack/rule_reader.hpp"
#include "text/sha256.hpp"
#include "yaml/read_file.hpp"
#include "yaml/yaml.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

yaml::File open(const fs::path& path, const fs::path& folder) {
  return yaml::read_file(path, (folder.filename() / path.lexically_relative(folder)).generic_string());
}

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

/// Its key `overlay` begins a line: what stands deeper is indented.
bool is_overlay(const yaml::File& file) {
  constexpr std::string_view key = "overlay:";
  return file.text.starts_with(key) || file.text.find("\n" + std::string(key)) != std::string::npos;
}

}  // namespace

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
    if (is_overlay(file)) {
      loaded.add({file.name, file.text});
    } else {
      rules.push_back(read_rule(file, loaded, rules));
    }
  }
  pack.rules = loaded.keep(std::move(rules));
  pack.sha256 = loaded.keep(sha256_hex(everything));
  loaded.set(pack);
  return loaded;
}

}  // namespace gouji
