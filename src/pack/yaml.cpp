#include "pack/yaml.hpp"

#include <algorithm>
#include <set>

#include "pack/loader.hpp"
#include "text/utf8.hpp"

namespace gouji::yaml {
namespace {

/// yaml-cpp counts columns in bytes, from 0.
int column_in_characters(const File& file, const YAML::Mark& mark) {
  const auto end = std::min<std::size_t>(static_cast<std::size_t>(std::max(mark.pos, 0)), file.text.size());
  const auto line_end = file.text.rfind('\n', end == 0 ? 0 : end - 1);
  const std::size_t begin = end == 0 || line_end == std::string::npos ? 0 : line_end + 1;
  return static_cast<int>(utf8::count(std::string_view(file.text).substr(begin, end - begin))) + 1;
}

[[noreturn]] void fail_at(const File& file, const YAML::Mark& mark, const std::string& message) {
  throw PackError(file.name, std::max(mark.line, 0) + 1, column_in_characters(file, mark), message);
}

std::string listed(std::initializer_list<std::string_view> names) {
  std::string result;
  for (std::string_view name : names) result += (result.empty() ? "" : ", ") + std::string(name);
  return result;
}

}  // namespace

YAML::Node parse(const File& file) {
  if (!utf8::is_valid(file.text)) throw PackError(file.name, 1, 1, "the file is not UTF-8");
  try {
    const std::vector<YAML::Node> documents = YAML::LoadAll(file.text);
    if (documents.size() != 1 || !documents.front().IsMap()) {
      throw PackError(file.name, 1, 1, "expected one mapping of keys and values");
    }
    return documents.front();
  } catch (const YAML::Exception& error) {
    fail_at(file, error.mark, error.msg);
  }
}

void fail(const File& file, const YAML::Node& node, const std::string& message) {
  fail_at(file, node.Mark(), message);
}

void check_keys(const File& file, const YAML::Node& map, std::initializer_list<std::string_view> known) {
  if (!map.IsMap()) fail(file, map, "expected a mapping with the keys " + listed(known));
  std::set<std::string> seen;
  for (const auto& entry : map) {
    const std::string key = scalar(file, entry.first);
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      fail(file, entry.first, "unknown key “" + key + "”; expected one of " + listed(known));
    }
    if (!seen.insert(key).second) fail(file, entry.first, "the key “" + key + "” stands twice");
  }
}

std::string scalar(const File& file, const YAML::Node& node) {
  if (!node.IsScalar()) fail(file, node, "expected a text");
  return node.Scalar();
}

std::string text(const File& file, const YAML::Node& map, std::string_view key) {
  const YAML::Node node = map[std::string(key)];
  if (!node) fail(file, map, "the key “" + std::string(key) + "” is missing");
  std::string value = scalar(file, node);
  if (value.empty()) fail(file, node, "“" + std::string(key) + "” is empty");
  return value;
}

std::string text_or(const File& file, const YAML::Node& map, std::string_view key, std::string otherwise) {
  const YAML::Node node = map[std::string(key)];
  return node ? scalar(file, node) : std::move(otherwise);
}

std::vector<YAML::Node> list(const File& file, const YAML::Node& map, std::string_view key) {
  const YAML::Node node = map[std::string(key)];
  if (!node) return {};
  if (!node.IsSequence()) fail(file, node, "expected a list");
  return {node.begin(), node.end()};
}

}  // namespace gouji::yaml
