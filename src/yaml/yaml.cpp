#include "yaml/yaml.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace gouji::yaml {
namespace {

/// Where the text of a node stands in the file, quotes apart; nothing where it is written with escapes or over lines.
std::size_t begin_of_text(const File& file, const Node& node) {
  for (std::size_t begin : {node.offset(), node.offset() + 1}) {
    if (begin <= file.text.size() && file.text.compare(begin, node.scalar().size(), node.scalar()) == 0) return begin;
  }
  return std::string::npos;
}

Place place_at(const File& file, std::size_t offset) {
  const std::string_view text = file.text;
  const std::string_view before = text.substr(0, offset);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t begin = before.rfind('\n') + 1;
  const auto column = utf8::count(before.substr(begin)) + 1;
  std::string source(text.substr(begin, text.find('\n', begin) - begin));
  if (source.ends_with('\r')) source.pop_back();
  return {file.name, static_cast<int>(line), static_cast<int>(column), std::move(source)};
}

Said unknown(const Said& what, std::string_view name, std::string_view suggestion, Names known) {
  Said message = {"没有" + quoted(name) + "这" + what.zh, "unknown " + what.en + " " + quoted(name)};
  if (suggestion.empty() && !known.empty()) {
    const Said all = listed(known);
    message.zh += "，可以写的有：" + all.zh;
    message.en += "; expected one of " + all.en;
  }
  return message;
}

}  // namespace

void fail(const File& file, const Node& node, const Said& message) {
  fail_at(file, node.offset(), message);
}

void fail_within(const File& file, const Node& node, std::size_t at, const Said& message, std::string_view suggestion) {
  const std::size_t begin = begin_of_text(file, node);
  fail_at(file, begin == std::string::npos ? node.offset() : begin + at, message, suggestion);
}

void fail_at(const File& file, std::size_t offset, const Said& message, std::string_view suggestion) {
  Place place = place_at(file, offset);
  throw Fault(std::move(place.file), place.line, place.column, message, std::move(place.source),
              std::string(suggestion));
}

Place place_of(const File& file, const Node& node) {
  return place_at(file, node.offset());
}

void fail_unknown(const File& file, const Node& node, const Said& what, Names known) {
  fail_unknown(file, node, 0, scalar(file, node), what, known);
}

void fail_unknown(const File& file, const Node& node, std::size_t at, std::string_view name, const Said& what,
                  Names known) {
  const std::string_view suggestion = nearest(name, known);
  fail_within(file, node, at, unknown(what, name, suggestion, known), suggestion);
}

void fail_missing(const File& file, const Node& map, std::string_view key) {
  fail(file, map, {"缺少" + quoted(key) + "这一项", "the key " + quoted(key) + " is missing"});
}

void check_keys(const File& file, const Node& map, Names known) {
  if (!map.is_map()) {
    const Said all = listed(known);
    fail(file, map, {"这里应在下面分行写明各项：" + all.zh, "expected a mapping with the keys " + all.en});
  }
  for (const auto& [key, value] : map.entries()) {
    const bool is_known = std::find(known.begin(), known.end(), key.scalar()) != known.end();
    if (!is_known) fail_unknown(file, key, {"一项", "key"}, known);
  }
}

void check_keys(const File& file, const Node& map, std::initializer_list<std::string_view> known) {
  check_keys(file, map, Names(known.begin(), known.size()));
}

int number(const File& file, const Node& map, std::string_view key, int most, int least) {
  const std::string digits = text(file, map, key);
  const bool fits = !digits.empty() && digits.size() <= 4 &&
                    std::all_of(digits.begin(), digits.end(), [](char c) { return '0' <= c && c <= '9'; });
  const int value = fits ? std::stoi(digits) : least - 1;
  if (value < least || most < value) {
    const std::string first = std::to_string(least);
    const std::string last = std::to_string(most);
    fail(file, map[key],
         expected({" " + first + " 到 " + last + " 之间的整数", "a number from " + first + " to " + last}));
  }
  return value;
}

std::string scalar(const File& file, const Node& node) {
  if (!node.is_scalar()) fail(file, node, expected({"一段文字", "a text"}));
  return std::string(node.scalar());
}

std::string text(const File& file, const Node& map, std::string_view key) {
  const Node node = map[key];
  if (!node) fail_missing(file, map, key);
  if (node.is_null() || (node.is_scalar() && node.scalar().empty())) {
    fail(file, node, {quoted(key) + "后面没有内容", quoted(key) + " is empty"});
  }
  return scalar(file, node);
}

std::string text_or(const File& file, const Node& map, std::string_view key, std::string otherwise) {
  const Node node = map[key];
  return node ? scalar(file, node) : std::move(otherwise);
}

std::vector<Node> list(const File& file, const Node& map, std::string_view key) {
  const Node node = map[key];
  if (!node) return {};
  if (!node.is_list()) fail(file, node, expected({"列表：[甲, 乙]，或者每行一条、以“- ”开头", "a list"}));
  return node.items();
}

}  // namespace gouji::yaml
