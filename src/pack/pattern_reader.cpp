#include "pack/pattern_reader.hpp"

#include "pack/kinds.hpp"
#include "pack/prose_reader.hpp"
#include "parse/pattern.hpp"
#include "text/blanks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

yaml::Said words_for(PatternFault fault) {
  switch (fault) {
    case PatternFault::too_long: return {"模式最长 1000 字节", "the pattern is longer than 1000 bytes"};
    case PatternFault::too_deep: return {"括号里套括号，最多 50 层", "expected at most 50 groups within each other"};
    case PatternFault::unexpected:
      return {"模式里这里不能这样写；要找的就是这个符号时，前面加“\\”",
              "a pattern has no such thing here; a mark that stands for itself is written with “\\” before it"};
    case PatternFault::breaks_off: return {"模式没有写完", "the pattern breaks off"};
    case PatternFault::reversed_range:
      return {"范围的起止写反了", "expected a range from the smaller to the larger character"};
    case PatternFault::bad_count:
      return {"重复次数应从小到大，最多 1000", "expected counts from the smaller to the larger, 1000 at most"};
    case PatternFault::nested_count:
      return {"写了次数的重复里不能再有写了次数的重复", "a counted repetition stands inside of another"};
    case PatternFault::too_large:
      return {"重复展开以后模式太大", "the pattern is too large with its repetitions written out"};
    case PatternFault::matches_nothing:
      return {"这个模式连空文字也算找到，处处成立", "the pattern fits an empty text, so that it stands everywhere"};
  }
  return {};
}

/// A character that no sentence has: sentences are looked at folded and without white space.
struct Lost {
  std::size_t offset = 0;
  std::string folded;  ///< what sentences have instead; empty for white space
};

std::optional<Lost> lost_character(std::string_view pattern) {
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t next = utf8::next(pattern, at);
    const std::string_view character = pattern.substr(at, next - at);
    const std::string folded = fold(character);
    if (folded != character || without_blanks(character).empty()) return Lost{at, without_blanks(folded)};
    at = next;
  }
  return std::nullopt;
}

yaml::Said words_for(const Lost& lost) {
  if (lost.folded.empty()) {
    return {"核对时已去掉空白，模式里不能有空白", "expected no white space: sentences are looked at without it"};
  }
  return {"核对时全角已转为半角，这里应写“" + lost.folded + "”（有特殊含义的，前面加“\\”）",
          "expected “" + lost.folded + "”, as sentences are looked at folded (with “\\” before a mark of patterns)"};
}

}  // namespace

void read_pattern(const RuleSource& source, Rule& rule) {
  if (!form_of(rule.kind).needs_pattern) return;
  const yaml::Node node = source.node("pattern");
  rule.prose = read_extent(source.file, source.map, true);
  rule.pattern = source.keep("pattern");
  if (const auto lost = lost_character(rule.pattern))
    yaml::fail_within(source.file, node, lost->offset, words_for(*lost));
  if (const auto error = fault_of_pattern(rule.pattern)) {
    yaml::fail_within(source.file, node, error->offset, words_for(error->fault));
  }
}

}  // namespace gouji
