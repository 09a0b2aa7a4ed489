// Stage: parse, prose. The words that stand around a figure, up to the next figure or the next mark: what they say of
// it, and whether they say anything that is not understood.
#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parse/prose_token.hpp"

namespace gouji {

using Tokens = std::vector<ProseToken>;

struct Clause {
  std::bitset<static_cast<std::size_t>(Word::other) + 1> words;
  std::vector<std::string> residue;  ///< runs of characters that no word of the grammar explains
  bool has_opaque = false;           ///< titles of works, quoted words, numbers that count nothing
  std::vector<int> years;
  Span span;  ///< of the canonical text; empty without tokens

  [[nodiscard]] bool has(Word word) const { return words.test(static_cast<std::size_t>(word)); }
  template <typename... Words>
  [[nodiscard]] bool has_any(Words... any) const {
    return (has(any) || ...);
  }
  /// 同比增长, 较上年: its figure may be a change, not a count.
  [[nodiscard]] bool tells_change() const {
    return has_any(Word::rise, Word::fall, Word::month_on_month, Word::comparison, Word::than);
  }
};

/// , ； ： 。 brackets and figures end a clause; 、 does not.
[[nodiscard]] bool ends_clause(const ProseToken& token);

/// The first token of the clause that stands before the figure at `figure`.
[[nodiscard]] std::size_t begin_of_clause(const Tokens& tokens, std::size_t figure);
/// Behind the last token of the clause that stands behind the figure at `figure`.
[[nodiscard]] std::size_t end_of_clause(const Tokens& tokens, std::size_t figure);

[[nodiscard]] Clause read_clause(std::string_view canonical, const Tokens& tokens, std::size_t begin, std::size_t end);

/// The figure counts something: it is no percentage, and not how much something has changed (较上年增加12件).
[[nodiscard]] bool is_count(std::string_view canonical, const Tokens& tokens, std::size_t figure);

/// 信函、网络分别为10件、5件: the names stand before all figures.
[[nodiscard]] bool is_distributed(const Tokens& tokens, std::size_t figure);

/// The figure that stands before the clause at `begin`, with only marks between: 85件，占5.4% and 85件（占5.4%）.
[[nodiscard]] std::optional<std::size_t> figure_before(const Tokens& tokens, std::size_t begin);

/// 县发改局 abbreviates 沭阳县发展和改革局: its characters stand there in their order.
[[nodiscard]] bool abbreviates(std::string_view name, std::string_view organ);

/// All is understood: nothing opaque, and no characters but such as abbreviate the organ's name (区政府).
[[nodiscard]] bool is_understood(const Clause& clause, std::string_view organ);

}  // namespace gouji
