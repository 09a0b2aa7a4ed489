#include "pack/loader.hpp"

#include "pack/files.hpp"
#include "pack/head_reader.hpp"
#include "pack/rule_reader.hpp"
#include "text/sha256.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

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
  const fs::path head_path = folder / "pack.yaml";
  std::error_code ignored;
  if (!fs::exists(head_path, ignored)) {
    throw yaml::Fault(
        head_path.generic_string(), 1, 1,
        {"这里没有规则包：规则包是一个文件夹，里面要有 pack.yaml 文件", "a pack is a folder with a file pack.yaml"});
  }
  LoadedPack loaded;
  PackFiles files(folder);
  const yaml::File head = files.read(head_path);
  Pack pack = read_head(head, loaded);
  loaded.set(pack);
  std::string everything = head.text;
  std::vector<Rule> rules;
  for (const fs::path& path : rule_files(folder)) {
    yaml::File file = files.read(path);
    everything.append(path.lexically_relative(folder).generic_string()).append("\n").append(file.text);
    if (is_overlay(file)) {
      loaded.add({std::move(file.name), std::move(file.text)});
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
