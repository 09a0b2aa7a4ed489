#include "output/excerpt.hpp"

#include <algorithm>

#include "output/printable.hpp"
#include "output/ruler.hpp"

namespace gouji {
namespace {

constexpr std::string_view ellipsis = "…";

/// A line in three: what is pointed at and what surrounds it.
struct Parts {
  std::string_view before;
  std::string_view marked;
  std::string_view after;
};

Parts parts_of(std::string_view line, const Excerpt& excerpt) {
  const std::size_t begin = std::min<std::size_t>(excerpt.begin, line.size());
  const std::size_t end = std::clamp<std::size_t>(excerpt.end, begin, line.size());
  return {line.substr(0, begin), line.substr(begin, end - begin), line.substr(end)};
}

/// Room is for the marked part first; its surroundings share the rest, and what one side leaves the other takes.
Parts cut(const Parts& whole, std::size_t columns, const Ruler& ruler) {
  const std::size_t room = columns - std::min(columns, 2 * ruler.width(ellipsis));
  Parts parts;
  parts.marked = ruler.head(whole.marked, room);
  const std::size_t rest = room - ruler.width(parts.marked);
  const std::size_t after = std::min(ruler.width(whole.after), rest / 2);
  parts.before = ruler.tail(whole.before, rest - after);
  parts.after = ruler.head(whole.after, rest - ruler.width(parts.before));
  return parts;
}

std::string_view mark_of_cut(std::string_view part, std::string_view whole) {
  return part.size() < whole.size() ? ellipsis : "";
}

}  // namespace

PointedLine point_at(const Excerpt& excerpt, unsigned width, const Style& style) {
  const Ruler ruler{style.ambiguous};
  const std::string line = single_line(excerpt.text);
  const Parts whole = parts_of(line, excerpt);
  const bool fits = width == 0 || ruler.width(line) <= width;
  const Parts parts = fits ? whole : cut(whole, width, ruler);

  std::string before(mark_of_cut(parts.before, whole.before));
  before += parts.before;
  const std::string_view cut_end = mark_of_cut(parts.marked, whole.marked);
  std::string after(parts.after);
  after += cut_end.empty() ? mark_of_cut(parts.after, whole.after) : cut_end;
  return {
      before + std::string(parts.marked) + after,
      std::string(ruler.width(before), ' ') + std::string(std::max<std::size_t>(1, ruler.width(parts.marked)), '^')};
}

}  // namespace gouji
