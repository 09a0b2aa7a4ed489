#include "yaml/yaml.hpp"

#include <algorithm>
#include <set>

#include "text/utf8.hpp"
#include "yaml/lines.hpp"

namespace gouji::yaml {
namespace {

struct Translation {
  std::string_view parser;
  std::string_view ours;
};

/// What the parser says, and what it expected in words that help the author of a pack.
constexpr Translation translations[] = {
    {"end of map not found", "expected the end of the line or a further key, in line with those above"},
    {"end of sequence not found", "expected the end of the line or a further entry, in line with those above"},
    {"illegal map value", "expected one key on a line; put a text with “: ” in it into quotes"},
    {"end of sequence flow not found", "expected “,” or “]”"},
    {"end of map flow not found", "expected “,” or “}”"},
    {"illegal flow end", "expected no closing bracket: none is open"},
    {"unknown token", "expected a text; one that begins with this character goes into quotes"},
    {"bad file", "expected a few levels of nesting"},
};

std::string expectation(const std::string& parser) {
  for (const Translation& each : translations) {
    if (parser == each.parser) return std::string(each.ours);
  }
  return parser;
}

std::size_t offset_of(const YAML::Mark& mark) {
  return static_cast<std::size_t>(std::max(mark.pos, 0));
}

/// The key itself: an absent value has no place of its own.
YAML::Node key_node(const YAML::Node& map, std::string_view key) {
  const auto found =
      std::find_if(map.begin(), map.end(), [key](const auto& entry) { return entry.first.Scalar() == key; });
  return found->first;
}

std::string listed(std::initializer_list<std::string_view> names) {
  std::string result;
  for (std::string_view name : names) result += (result.empty() ? "" : ", ") + std::string(name);
  return result;
}

}  // namespace

YAML::Node parse(const File& file) {
  check_lines(file);
  try {
    const std::vector<YAML::Node> documents = YAML::LoadAll(file.text);
    if (documents.size() != 1 || !documents.front().IsMap()) {
      fail_at(file, 0, std::string("expected one mapping of keys and values"));
    }
    return documents.front();
  } catch (const YAML::Exception& error) {
    fail_at(file, offset_of(error.mark), expectation(error.msg));
  }
}

void fail(const File& file, const YAML::Node& node, const Said& message) {
  fail_at(file, offset_of(node.Mark()), message);
}

void fail(const File& file, const YAML::Node& node, const std::string& message) {
  fail(file, node, Said{message, message});
}

void fail_at(const File& file, std::size_t offset, const std::string& message) {
  fail_at(file, offset, Said{message, message});
}

void fail_at(const File& file, std::size_t offset, const Said& message) {
  const std::string_view text = file.text;
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t begin = before.rfind('\n') + 1;
  const auto column = utf8::count(before.substr(begin)) + 1;
  std::string source(text.substr(begin, text.find('\n', begin) - begin));
  if (source.ends_with('\r')) source.pop_back();
  throw Fault(file.name, static_cast<int>(line), static_cast<int>(column), message, std::move(source));
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

int number(const File& file, const YAML::Node& map, std::string_view key, int most) {
  const std::string digits = text(file, map, key);
  const bool fits = !digits.empty() && digits.size() <= 4 &&
                    std::all_of(digits.begin(), digits.end(), [](char c) { return '0' <= c && c <= '9'; });
  const int value = fits ? std::stoi(digits) : 0;
  if (value < 1 || most < value) {
    fail(file, map[std::string(key)], "expected a number from 1 to " + std::to_string(most));
  }
  return value;
}

std::string scalar(const File& file, const YAML::Node& node) {
  if (!node.IsScalar()) fail(file, node, "expected a text");
  return node.Scalar();
}

std::string text(const File& file, const YAML::Node& map, std::string_view key) {
  const YAML::Node node = map[std::string(key)];
  if (!node) fail(file, map, "the key “" + std::string(key) + "” is missing");
  const bool empty = node.IsNull() || (node.IsScalar() && node.Scalar().empty());
  if (empty) fail(file, key_node(map, key), "“" + std::string(key) + "” is empty");
  return scalar(file, node);
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
