#include "output/changes.hpp"

#include <algorithm>
#include <vector>

#include "output/excerpt.hpp"
#include "output/line_diff.hpp"

namespace gouji {
namespace {

using Lines = std::vector<std::string_view>;

constexpr unsigned widest = 96;
constexpr std::size_t most_lines = 6;
constexpr std::size_t lines_kept = 4;  // of a longer run, at its begin

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

class ChangeWriter {
 public:
  explicit ChangeWriter(const TextChange& change) : old_(lines_of(change.before)), new_(lines_of(change.after)) {}

  void write(std::string& out) const {
    const std::size_t shorter = std::min(old_.size(), new_.size());
    std::size_t same = 0;
    while (same < shorter && old_[same] == new_[same]) ++same;
    std::size_t behind = 0;
    while (behind < shorter - same && old_[old_.size() - behind - 1] == new_[new_.size() - behind - 1]) ++behind;
    write(out, "  ", old_, 0, same, old_);
    write(out, "- ", old_, same, old_.size() - behind, new_);
    write(out, "+ ", new_, same, new_.size() - behind, old_);
    write(out, "  ", old_, old_.size() - behind, old_.size(), old_);
  }

 private:
  static void write(std::string& out, const char* sign, const Lines& lines, std::size_t begin, std::size_t end,
                    const Lines& others) {
    for (std::size_t i = begin; i < end; ++i) {
      if (end - begin > most_lines && i == begin + lines_kept) {
        out.append(sign).append("…\n");
        i = end - 1;
      }
      const Span differs = differing_part(lines[i], i < others.size() ? others[i] : std::string_view{});
      const Excerpt excerpt{std::string(lines[i]), differs.begin, differs.end};
      out.append(sign).append(point_at(excerpt, widest, {}).line).append("\n");
    }
  }

  Lines old_;
  Lines new_;
};

}  // namespace

std::string print_changes(std::span<const TextChange> changes) {
  std::string out;
  for (const TextChange& change : changes) ChangeWriter(change).write(out);
  return out;
}

}  // namespace gouji
