#include "reader/text/markdown_emphasis.hpp"

#include <array>
#include <cstddef>

#include "text/utf8.hpp"

namespace gouji::lines {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// For each kind of run, `*`, `**`, `***` and `__`, the last one that waits for its partner.
using Waiting = std::array<std::size_t, 4>;

std::size_t kind_of(char c, std::uint32_t length) {
  return c == '_' ? 3 : length - 1;
}

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t';
}

bool is_word(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0x3400 && c < 0xFB00);
}

bool touches_word_before(std::string_view text, const EmphasisRun& run) {
  return run.begin > 0 && is_word(utf8::decode(text, utf8::previous(text, run.begin)).value);
}

bool touches_word_after(std::string_view text, const EmphasisRun& run) {
  const std::uint32_t end = run.begin + run.length;
  return end < text.size() && is_word(utf8::decode(text, end).value);
}

/// A single `*` between spaces is a sign of multiplication; `__` inside a word is a blank to fill in. `**` is a mark
/// even with a space inside, as language models write it.
bool can_begin(std::string_view text, const EmphasisRun& run) {
  const std::uint32_t end = run.begin + run.length;
  if (end == text.size()) return false;
  if (text[run.begin] == '_') return !is_space(text[end]) && !touches_word_before(text, run);
  return run.length > 1 || !is_space(text[end]);
}

bool can_end(std::string_view text, const EmphasisRun& run) {
  if (run.begin == 0) return false;
  if (text[run.begin] == '_') return !is_space(text[run.begin - 1]) && !touches_word_after(text, run);
  return run.length > 1 || !is_space(text[run.begin - 1]);
}

/// Pairs nest: what still waits inside a pair finds no partner outside it.
void forget_inner(Waiting& waiting, std::size_t begin) {
  for (std::size_t& index : waiting) {
    if (index != none && index >= begin) index = none;
  }
}

void pair_up(std::string_view text, std::vector<EmphasisRun>& runs) {
  Waiting waiting;
  waiting.fill(none);
  for (std::size_t index = 0; index < runs.size(); ++index) {
    EmphasisRun& run = runs[index];
    std::size_t& partner = waiting[kind_of(text[run.begin], run.length)];
    if (partner != none && can_end(text, run)) {
      runs[partner].paired = run.paired = true;
      forget_inner(waiting, partner);
    } else if (can_begin(text, run)) {
      partner = index;
    }
  }
}

}  // namespace

std::vector<EmphasisRun> find_emphasis(std::string_view text, const Marks& marks) {
  std::vector<EmphasisRun> runs;
  for (std::uint32_t at = marks.next_special(0); at < text.size(); at = marks.next_special(at)) {
    const Mark mark = marks.read(at);
    if (mark.kind == Mark::Kind::emphasis) runs.push_back({.begin = at, .length = mark.length});
    at += mark.length;
  }
  pair_up(text, runs);
  return runs;
}

}  // namespace gouji::lines
