#include "pack/id.hpp"

#include <algorithm>

namespace gouji {

void check_id(const yaml::File& file, const yaml::Node& id) {
  const auto is_small = [](char c) { return 'a' <= c && c <= 'z'; };
  const auto fits = [is_small](char c) { return is_small(c) || ('0' <= c && c <= '9') || c == '-'; };
  const std::string_view text = id.scalar();
  if (!text.empty() && is_small(text.front()) && std::all_of(text.begin(), text.end(), fits)) return;
  yaml::fail(
      file, id,
      {"编号只能用小写英文字母、数字和“-”，以字母开头", "expected small letters, digits and “-”, a letter first"});
}

}  // namespace gouji
