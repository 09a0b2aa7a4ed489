#include "text/line_index.hpp"

#include <algorithm>
#include <cassert>

#include "text/utf8.hpp"

namespace gouji {

namespace {

constexpr std::uint32_t block_size = 1024;

}  // namespace

LineIndex::LineIndex(std::string_view utf8) : text_(utf8), line_begins_{0} {
  for (std::size_t at = utf8.find('\n'); at != std::string_view::npos; at = utf8.find('\n', at + 1)) {
    line_begins_.push_back(static_cast<std::uint32_t>(at + 1));
  }
  std::uint32_t code_points = 0;
  for (std::size_t at = 0; at <= utf8.size(); at += block_size) {
    block_counts_.push_back(code_points);
    code_points += static_cast<std::uint32_t>(utf8::count(utf8.substr(at, block_size)));
  }
}

Position LineIndex::position(std::uint32_t offset) const {
  offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
  const auto next = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const std::uint32_t begin = *(next - 1);
  return {static_cast<std::uint32_t>(next - line_begins_.begin()),
          1 + code_points_before(offset) - code_points_before(begin)};
}

std::string_view LineIndex::line_text(std::uint32_t line) const {
  assert(line >= 1 && line <= line_count());
  const std::uint32_t begin = line_begins_[line - 1];
  const std::size_t end = line < line_count() ? line_begins_[line] - 1 : text_.size();
  return text_.substr(begin, end - begin);
}

std::uint32_t LineIndex::code_points_before(std::uint32_t offset) const {
  const std::uint32_t block = offset / block_size;
  const std::string_view rest = text_.substr(block * block_size, offset % block_size);
  return block_counts_[block] + static_cast<std::uint32_t>(utf8::count(rest));
}

}  // namespace gouji
