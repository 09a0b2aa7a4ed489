#include "parse/statements.hpp"

#include <algorithm>

#include "parse/breakdowns.hpp"
#include "parse/clause.hpp"
#include "parse/growths.hpp"
#include "parse/scope.hpp"
#include "parse/subject.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

/// Reads the tokens of one paragraph from left to right; what they say of scope, year and topic holds until they say
/// otherwise, the scope over sentences, the year within one.
class ParagraphStatements {
 public:
  ParagraphStatements(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out)
      : canonical_(canonical), tokens_(tokens), report_(report), scope_(report.kind), out_(out) {
    if (report.year) year_ = report.year->value;
    if (report.organ) organ_ = report.organ->value;
    sentence_year_ = year_;
  }

  void read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const ProseToken& token = tokens_[i];
      scope_.take(token);
      if (token.is(Word::stop)) sentence_year_ = year_;
      if (token.is(Word::year)) sentence_year_ = token.year;
      if (token.is(Word::quantity)) read_figure(i);
      if (token.is(Word::lost_quantity)) read_lost_figure(i);
      if (token.is(Word::denial) || token.is(Word::all_of_them)) read_denial(i);
    }
  }

 private:
  /// The clause before the figure or, where that says nothing, behind it: 另有5件转结下年度.
  void read_figure(std::size_t figure) {
    if (is_distributed(figure)) {
      topic_ = Topic::none;  // names of channels, for the most part: their figures are parts
      return;
    }
    const std::size_t begin = begin_of_clause(tokens_, figure);
    const Clause before = read_clause(canonical_, tokens_, begin, figure);
    if (const auto subject = subject_of(before, topic_, year_)) {
      state(*subject, before, figure);
    } else if (before.words.none() || says_nothing(before)) {
      const Clause behind = read_clause(canonical_, tokens_, figure + 1, end_of_clause(tokens_, figure));
      const auto carried = behind.has(Word::carry_over) ? subject_of(behind, topic_, year_) : std::nullopt;
      if (carried) state(*carried, behind, figure);
    } else if (!is_understood(before, organ_) || before.has(Word::proactive)) {
      topic_ = Topic::none;
    }
  }

  static bool says_nothing(const Clause& clause) {
    auto words = clause.words;
    words.reset(static_cast<std::size_t>(Word::filler));
    words.reset(static_cast<std::size_t>(Word::as_well));
    return words.none();
  }

  void state(Subject subject, const Clause& clause, std::size_t figure) {
    if (!is_understood(clause, organ_) || (scope_.is_in_list() && is_total(subject))) {
      topic_ = Topic::none;
      return;
    }
    topic_ = topic_of(subject);
    const Quantity& quantity = tokens_[figure].quantity;
    if (quantity.is_percentage() || quantity.is_money() != (subject == Subject::processing_fee)) return;
    const bool names_carry = subject == Subject::carried_in || subject == Subject::carried_out;
    const Span span = clause.span.empty() ? quantity.span : clause.span.joined(quantity.span);
    out_.figures.push_back({.subject = subject,
                            .quantity = quantity,
                            .span = span,
                            .text = without_blanks(span.of(canonical_)),
                            .sentence = report_.sentence_at(quantity.span.begin),
                            .is_own = scope_.is_own(),
                            .is_this_year = names_carry || sentence_year_ == year_});
  }

  /// Of the parts behind 其中 none is the report's own total.
  static bool is_total(Subject subject) {
    return subject <= Subject::handled || subject == Subject::disclosed || subject == Subject::processing_fee;
  }

  /// 信函、网络分别为10件、5件: the names stand before all figures.
  [[nodiscard]] bool is_distributed(std::size_t figure) const {
    for (std::size_t i = figure; i-- > 0;) {
      if (tokens_[i].is(Word::respectively)) return true;
      const bool goes_on = tokens_[i].is(Word::quantity) || tokens_[i].is(Word::pause) || tokens_[i].is(Word::filler);
      if (!goes_on) break;
    }
    return false;
  }

  void read_lost_figure(std::size_t at) {
    const std::size_t begin = begin_of_clause(tokens_, at);
    if (begin == at) return;
    const Span label = tokens_[begin].span.joined(tokens_[at - 1].span);
    out_.lost.push_back({.label = without_blanks(label.of(canonical_)),
                         .span = label.joined(tokens_[at].span),
                         .sentence = report_.sentence_at(label.begin)});
  }

  void read_denial(std::size_t at) {
    const std::size_t begin = begin_of_clause(tokens_, at);
    const std::size_t end = end_of_denial(at);
    if (end < tokens_.size() && tokens_[end].is(Word::quantity)) return;
    const Clause clause = read_clause(canonical_, tokens_, begin, end);
    if (!is_understood(clause, organ_) || sentence_year_ != year_ || scope_.is_in_list()) return;
    for (Subject subject : denied_subjects(clause, tokens_[at].word)) {
      out_.denials.push_back({.subject = subject,
                              .span = clause.span,
                              .text = without_blanks(clause.span.of(canonical_)),
                              .sentence = report_.sentence_at(clause.span.begin),
                              .is_own = scope_.is_own()});
    }
  }

  /// 、 joins what is denied together.
  [[nodiscard]] std::size_t end_of_denial(std::size_t at) const {
    while (at < tokens_.size() && !ends_clause(tokens_[at])) ++at;
    return at;
  }

  [[nodiscard]] std::vector<Subject> denied_subjects(const Clause& clause, Word word) const {
    const bool has_result = clause.has_any(Word::upheld, Word::corrected, Word::pending, Word::other_result);
    const bool has_outcome = clause.has_any(Word::granted, Word::partly_granted, Word::refused, Word::unavailable,
                                            Word::declined, Word::other_outcome, Word::carry_over, Word::natural_person,
                                            Word::organisations, Word::last_year, Word::processing_fee);
    if (has_result || has_outcome || clause.tells_change() || clause.has_any(Word::intention, Word::proactive))
      return {};
    if (word == Word::all_of_them) {
      const bool all_closed = clause.has(Word::closing) && topic_ == Topic::applications;
      return all_closed ? std::vector{Subject::carried_out} : std::vector<Subject>{};
    }
    std::vector<Subject> subjects;
    if (clause.has(Word::reconsideration)) subjects.push_back(Subject::reconsideration);
    if (clause.has(Word::litigation)) subjects.push_back(Subject::litigation);
    if (subjects.empty() && clause.has(Word::application) && !clause.has_any(Word::closing, Word::answer)) {
      subjects.push_back(Subject::received);
    }
    return subjects;
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  const Report& report_;
  Scope scope_;
  Statements& out_;
  std::string organ_;
  int year_ = 0;
  int sentence_year_ = 0;
  Topic topic_ = Topic::none;
};

}  // namespace

Statements read_statements(std::string_view canonical, const std::vector<Paragraph>& paragraphs, const Report& report) {
  Statements statements;
  for (const Paragraph& paragraph : paragraphs) {
    const Tokens tokens = read_prose(canonical, paragraph.span);
    ParagraphStatements(canonical, tokens, report, statements).read();
    read_breakdowns(canonical, tokens, report, statements);
    read_growths(canonical, tokens, report, statements);
  }
  return statements;
}

}  // namespace gouji
