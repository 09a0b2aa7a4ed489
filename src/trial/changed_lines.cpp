#include "trial/changed_lines.hpp"

#include <algorithm>

namespace gouji {
namespace {

using Lines = std::vector<std::string_view>;

std::size_t line_begin(std::string_view text, std::size_t at) {
  return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
}

std::string lines(std::string_view text, std::size_t at, std::size_t size) {
  const std::size_t begin = line_begin(text, at);
  return std::string(text.substr(begin, std::min(text.find('\n', at + size), text.size()) - begin));
}

Lines lines_of(std::string_view text) {
  Lines all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    all.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

std::string joined(const Lines& all, std::size_t begin, std::size_t end) {
  std::string text;
  for (std::size_t i = begin; i < end; ++i) text.append(i == begin ? "" : "\n").append(all[i]);
  return text;
}

/// All between the first and the last line that differ.
TextChange one_change(const Lines& old_lines, const Lines& new_lines) {
  const std::size_t shorter = std::min(old_lines.size(), new_lines.size());
  std::size_t same = 0;
  while (same < shorter && old_lines[same] == new_lines[same]) ++same;
  std::size_t behind = 0;
  while (behind < shorter - same &&
         old_lines[old_lines.size() - behind - 1] == new_lines[new_lines.size() - behind - 1])
    ++behind;
  return {joined(old_lines, same, old_lines.size() - behind), joined(new_lines, same, new_lines.size() - behind)};
}

}  // namespace

TextChange lines_around(std::string_view before, std::string_view after, std::size_t at, std::size_t before_size,
                        std::size_t after_size) {
  return {lines(before, at, before_size), lines(after, at, after_size)};
}

std::vector<TextChange> changed_lines(std::string_view before, std::string_view after) {
  if (before == after) return {};
  const Lines old_lines = lines_of(before);
  const Lines new_lines = lines_of(after);
  if (old_lines.size() != new_lines.size()) return {one_change(old_lines, new_lines)};
  std::vector<TextChange> changes;
  for (std::size_t i = 0; i < old_lines.size(); ++i) {
    if (old_lines[i] != new_lines[i]) changes.push_back({std::string(old_lines[i]), std::string(new_lines[i])});
  }
  return changes;
}

}  // namespace gouji
