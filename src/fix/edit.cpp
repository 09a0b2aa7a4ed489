#include "fix/edit.hpp"

#include <algorithm>

namespace gouji::fix {

bool are_apart(const std::vector<Edit>& sorted) {
  const auto collide = [](const Edit& left, const Edit& right) {
    return right.bytes.begin < left.bytes.end || right.bytes.begin == left.bytes.begin;
  };
  return std::adjacent_find(sorted.begin(), sorted.end(), collide) == sorted.end();
}

std::string edited(std::string_view text, const std::vector<Edit>& sorted) {
  std::string result;
  std::size_t at = 0;
  for (const Edit& edit : sorted) {
    result.append(text.substr(at, edit.bytes.begin - at)).append(edit.text);
    at = edit.bytes.end;
  }
  return result.append(text.substr(at));
}

}  // namespace gouji::fix
