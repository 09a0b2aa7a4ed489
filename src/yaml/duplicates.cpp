#include "yaml/duplicates.hpp"

#include <algorithm>

#include "yaml/colons.hpp"

namespace gouji::yaml {
namespace {

[[noreturn]] void fail_twice(const File& file, const Item& first, const Item& second) {
  const auto line =
      std::count(file.text.begin(), file.text.begin() + static_cast<std::ptrdiff_t>(first.offset), '\n') + 1;
  const std::string number = std::to_string(line);
  fail_at(file, second.offset,
          {quoted(first.text) + "这一项重复了，第 " + number + " 行已经写过",
           "the key " + quoted(first.text) + " stands twice; first in line " + number});
}

}  // namespace

void check_keys_once(const File& file, const Item& map) {
  std::vector<const Item*> keys;
  keys.reserve(map.children.size() / 2);
  for (std::size_t at = 0; at < map.children.size(); at += 2) {
    const Item& key = map.children[at];
    if (key.type != Item::Type::scalar) fail_at(file, key.offset, expected({"一项的名称", "the name of a key"}));
    if (map.children[at + 1].type == Item::Type::null) check_colon_behind(file, key.offset);
    keys.push_back(&key);
  }
  std::sort(keys.begin(), keys.end(), [](const Item* a, const Item* b) {
    return a->text != b->text ? a->text < b->text : a->offset < b->offset;
  });
  const auto same = [](const Item* a, const Item* b) { return a->text == b->text; };
  const auto twice = std::adjacent_find(keys.begin(), keys.end(), same);
  if (twice != keys.end()) fail_twice(file, **twice, **std::next(twice));
}

}  // namespace gouji::yaml
