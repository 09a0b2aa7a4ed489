#include "parse/clause.hpp"

#include <algorithm>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

void add_residue(Clause& clause, std::string character, bool goes_on) {
  if (goes_on) {
    clause.residue.back() += character;
  } else {
    clause.residue.push_back(std::move(character));
  }
}

/// 较上年增加12件. But 减少班次3件, 占道3件 and 比赛2场 count something.
bool is_change(std::string_view canonical, const Tokens& tokens, std::size_t figure) {
  const std::size_t begin = begin_of_clause(tokens, figure);
  const Clause clause = read_clause(canonical, tokens, begin, figure);
  if (clause.has_any(Word::comparison, Word::month_on_month)) return true;
  if (clause.has(Word::than) && (clause.has(Word::last_year) || !clause.years.empty())) return true;
  std::size_t before = figure;
  while (before > begin && tokens[before - 1].is(Word::filler)) --before;
  if (before == begin) return false;
  const ProseToken& word = tokens[before - 1];
  return word.is(Word::rise) || word.is(Word::fall) || word.is(Word::than) || word.is(Word::share);
}

}  // namespace

bool abbreviates(std::string_view name, std::string_view organ) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < name.size(); i = utf8::next(name, i)) {
    const std::string_view character = name.substr(i, utf8::next(name, i) - i);
    const std::size_t found = organ.find(character, at);
    if (found == std::string_view::npos) return false;
    at = found + character.size();
  }
  return true;
}

bool ends_clause(const ProseToken& token) {
  switch (token.word) {
    case Word::comma:
    case Word::semicolon:
    case Word::colon:
    case Word::stop:
    case Word::open:
    case Word::close:
    case Word::cut_mark:
    case Word::quantity:
    case Word::lost_quantity: return true;
    default: return false;
  }
}

std::size_t begin_of_clause(const Tokens& tokens, std::size_t figure) {
  std::size_t begin = figure;
  while (begin > 0 && !ends_clause(tokens[begin - 1])) --begin;
  while (begin < figure && tokens[begin].is(Word::pause)) ++begin;
  return begin;
}

std::size_t end_of_clause(const Tokens& tokens, std::size_t figure) {
  std::size_t end = figure + 1;
  while (end < tokens.size() && !ends_clause(tokens[end]) && !tokens[end].is(Word::pause)) ++end;
  return end;
}

Clause read_clause(std::string_view canonical, const Tokens& tokens, std::size_t begin, std::size_t end) {
  Clause clause;
  for (std::size_t i = begin; i < end; ++i) {
    const ProseToken& token = tokens[i];
    clause.words.set(static_cast<std::size_t>(token.word));
    if (token.is(Word::other))
      add_residue(clause, fold(token.span.of(canonical)), i > begin && tokens[i - 1].is(Word::other));
    if (token.is(Word::opaque)) clause.has_opaque = true;
    if (token.is(Word::year)) clause.years.push_back(token.year);
  }
  if (begin < end) clause.span = tokens[begin].span.joined(tokens[end - 1].span);
  return clause;
}

bool is_distributed(const Tokens& tokens, std::size_t figure) {
  for (std::size_t i = figure; i-- > 0;) {
    if (tokens[i].is(Word::respectively)) return true;
    const bool goes_on = tokens[i].is(Word::quantity) || tokens[i].is(Word::pause) || tokens[i].is(Word::filler);
    if (!goes_on) break;
  }
  return false;
}

bool is_count(std::string_view canonical, const Tokens& tokens, std::size_t figure) {
  if (!tokens[figure].is(Word::quantity) || tokens[figure].quantity.is_percentage()) return false;
  return !is_change(canonical, tokens, figure);
}

std::optional<std::size_t> figure_before(const Tokens& tokens, std::size_t begin) {
  if (begin == 0) return std::nullopt;
  std::size_t i = begin - 1;
  if ((tokens[i].is(Word::comma) || tokens[i].is(Word::pause) || tokens[i].is(Word::open)) && i > 0) --i;
  return tokens[i].is(Word::quantity) ? std::optional(i) : std::nullopt;
}

bool is_understood(const Clause& clause, std::string_view organ) {
  return !clause.has_opaque && std::all_of(clause.residue.begin(), clause.residue.end(),
                                           [organ](const std::string& run) { return abbreviates(run, organ); });
}

}  // namespace gouji
