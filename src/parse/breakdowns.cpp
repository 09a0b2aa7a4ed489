#include "parse/breakdowns.hpp"

#include <algorithm>

#include "text/blanks.hpp"
#include "text/fold.hpp"

namespace gouji {
namespace {

constexpr std::size_t farthest_whole = 24;  // tokens between a whole and the word that divides it

bool has_digit(std::string_view text) {
  return fold(text).find_first_of("0123456789") != std::string::npos;
}

class BreakdownReader {
 public:
  BreakdownReader(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out)
      : canonical_(canonical), tokens_(tokens), report_(report), out_(out), depths_(tokens.size()) {
    int depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (tokens[i].is(Word::close) && depth > 0) --depth;
      depths_[i] = depth;
      if (tokens[i].is(Word::open)) ++depth;
    }
  }

  void read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      if (const auto link = link_at(i)) read_breakdown(i, *link);
    }
  }

 private:
  using Link = Breakdown::Link;

  [[nodiscard]] std::optional<Link> link_at(std::size_t at) const {
    switch (tokens_[at].word) {
      case Word::among: return Link::among;
      case Word::comprises: return Link::comprises;
      case Word::respectively: return has_list_of_its_own(at) ? std::nullopt : std::optional(Link::respectively);
      case Word::reconsideration:
      case Word::litigation:
        return at + 1 < tokens_.size() && tokens_[at + 1].span.of(canonical_) == "中" ? std::optional(Link::inside)
                                                                                      : std::nullopt;
      default: return std::nullopt;
    }
  }

  /// 其中咨询5封，其中政策3封、业务2封，建议4封: the list of the second 其中 does not end with the sentence.
  [[nodiscard]] bool stands_in_list(std::size_t link) const {
    for (std::size_t i = link; i-- > 0 && !tokens_[i].is(Word::stop);) {
      const bool divides = tokens_[i].is(Word::among) || tokens_[i].is(Word::comprises);
      if (divides && depths_[i] == depths_[link]) return true;
    }
    return false;
  }

  /// 其中甲、乙分别为…: the list is that of 其中.
  [[nodiscard]] bool has_list_of_its_own(std::size_t at) const {
    while (at-- > 0 && !tokens_[at].is(Word::quantity) && !tokens_[at].is(Word::stop)) {
      if (tokens_[at].is(Word::among) || tokens_[at].is(Word::comprises)) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_countable(std::size_t at) const { return is_count(canonical_, tokens_, at); }

  [[nodiscard]] std::string label_before(std::size_t figure) const {
    const std::size_t begin = begin_of_clause(tokens_, figure);
    if (begin == figure) return {};
    return without_blanks(tokens_[begin].span.joined(tokens_[figure - 1].span).of(canonical_));
  }

  /// The figure that 其中 divides: the last one before it.
  [[nodiscard]] std::optional<std::size_t> whole_before(std::size_t link) const {
    const bool may_begin_sentence = !tokens_[link].is(Word::respectively);
    for (std::size_t i = link; i-- > 0 && link - i <= farthest_whole;) {
      if (tokens_[i].is(Word::cut_mark) || (tokens_[i].is(Word::stop) && !may_begin_sentence)) return std::nullopt;
      if (depths_[i] == depths_[link] && is_countable(i)) return i;
    }
    return std::nullopt;
  }

  /// The figure that was given for 行政诉讼 before.
  [[nodiscard]] std::optional<std::size_t> whole_named(std::size_t link) const {
    for (std::size_t i = link; i-- > 0;) {
      if (!is_countable(i)) continue;
      const Clause clause = read_clause(canonical_, tokens_, begin_of_clause(tokens_, i), i);
      if (clause.has(tokens_[link].word)) return i;
    }
    return std::nullopt;
  }

  void read_breakdown(std::size_t link, Link kind) {
    const auto whole = kind == Link::inside ? whole_named(link) : whole_before(link);
    if (!whole) return;
    Breakdown breakdown{.whole = tokens_[*whole].quantity,
                        .label = label_before(*whole),
                        .link = kind,
                        .span = tokens_[link].span,
                        .sentence = report_.sentence_at(tokens_[link].span.begin)};
    breakdown.is_nested = stands_in_list(link);
    breakdown.is_hedged = kind != Link::inside && (is_one_of_several(*whole) || is_average(breakdown.label));
    note_totals(breakdown.totals, *whole, link);
    if (kind != Link::inside) note_hedges(breakdown, *whole, link);
    const std::size_t end = read_parts(breakdown, link);
    if (breakdown.parts.empty()) return;
    read_following(breakdown, end);
    out_.breakdowns.push_back(std::move(breakdown));
  }

  /// 行政处罚12件、行政许可201件，其中…: the parts may be of both.
  [[nodiscard]] bool is_one_of_several(std::size_t whole) const {
    for (std::size_t i = whole; i-- > 0;) {
      if (tokens_[i].is(Word::quantity)) return is_countable(i) && is_joint(tokens_[i + 1]);
      if (ends_clause(tokens_[i])) return false;
    }
    return false;
  }

  [[nodiscard]] bool is_joint(const ProseToken& token) const {
    const std::string_view text = token.span.of(canonical_);
    return token.is(Word::pause) || text == "和" || text == "及" || text == "与";
  }

  static bool is_average(std::string_view label) {
    return label.find("日均") != label.npos || label.find("月均") != label.npos || label.find("平均") != label.npos ||
           label.find("人均") != label.npos;
  }

  /// 收到申请100件，主要是…，其中
  void note_hedges(Breakdown& breakdown, std::size_t whole, std::size_t link) const {
    const auto is_chiefly = [](const ProseToken& token) { return token.is(Word::chiefly); };
    const auto begin = tokens_.begin();
    breakdown.is_hedged = breakdown.is_hedged || std::any_of(begin + static_cast<std::ptrdiff_t>(whole),
                                                             begin + static_cast<std::ptrdiff_t>(link), is_chiefly);
  }

  void note_totals(std::vector<Quantity>& totals, std::size_t whole, std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
      if (i != whole && is_countable(i)) totals.push_back(tokens_[i].quantity);
    }
  }

  /// Up to the end of the sentence, or of the bracket that the list stands in.
  std::size_t read_parts(Breakdown& breakdown, std::size_t link) {
    const int depth = depths_[link];
    std::size_t i = link + 1;
    for (; i < tokens_.size() && !tokens_[i].is(Word::stop) && depths_[i] >= depth; ++i) {
      const ProseToken& token = tokens_[i];
      breakdown.span.end = token.span.end;
      if (depths_[i] > depth) continue;
      note_qualifier(breakdown, token);
      if (!is_countable(i)) continue;
      breakdown.parts.push_back({.quantity = token.quantity, .label = label_before(i)});
    }
    return i;
  }

  void note_qualifier(Breakdown& breakdown, const ProseToken& token) const {
    const Word word = token.word;
    const bool is_number = word == Word::opaque && has_digit(token.span.of(canonical_));
    if (is_number) breakdown.is_hedged = true;  // a range, a number that a line end cuts: it may be a part
    if (word == Word::among || word == Word::comprises) breakdown.is_nested = true;
    if (word == Word::chiefly || word == Word::and_others || word == Word::as_well) breakdown.is_hedged = true;
    if (word == Word::cut_mark) breakdown.is_cut = true;
    if (word == Word::rest || word == Word::other_result || word == Word::other_outcome) breakdown.has_rest = true;
  }

  void read_following(Breakdown& breakdown, std::size_t begin) const {
    for (std::size_t i = begin; i < tokens_.size() && !link_at(i); ++i) {
      if (tokens_[i].is(Word::cut_mark)) breakdown.is_cut = true;
      if (is_countable(i)) breakdown.following.push_back(tokens_[i].quantity);
    }
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  const Report& report_;
  Statements& out_;
  std::vector<int> depths_;
};

}  // namespace

void read_breakdowns(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out) {
  BreakdownReader(canonical, tokens, report, out).read();
}

}  // namespace gouji
