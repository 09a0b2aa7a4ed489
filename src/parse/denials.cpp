#include "parse/denials.hpp"

#include <algorithm>

#include "parse/reach.hpp"
#include "parse/scope.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

using W = Word;

/// Results, outcomes and parts have subjects of their own, of which a denial is not compared.
bool is_of_part(const Clause& clause) {
  return clause.tells_change() ||
         clause.has_any(W::upheld, W::corrected, W::pending, W::other_result, W::granted, W::partly_granted, W::refused,
                        W::unavailable, W::declined, W::other_outcome, W::carry_over, W::natural_person,
                        W::organisations, W::last_year, W::processing_fee, W::intention, W::proactive, W::rest);
}

std::vector<Subject> denied_subjects(const Clause& clause) {
  std::vector<Subject> subjects;
  if (clause.has(W::reconsideration)) subjects.push_back(Subject::reconsideration);
  if (clause.has(W::litigation)) subjects.push_back(Subject::litigation);
  if (subjects.empty() && clause.has(W::application) && !clause.has_any(W::closing, W::answer)) {
    subjects.push_back(Subject::received);
  }
  return subjects;
}

/// 均按期办结 may be said of those that were due.
bool is_of_time(std::string_view text) {
  return text.find("期") != text.npos || text.find("按时") != text.npos || text.find("限") != text.npos;
}

class DenialReader {
 public:
  DenialReader(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out)
      : canonical_(canonical),
        tokens_(tokens),
        report_(report),
        out_(out),
        organ_(report.organ ? report.organ->value : ""),
        scope_(report.kind, organ_),
        reach_(canonical, tokens, organ_, report.year ? report.year->value : 0) {}

  void read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      scope_.take(tokens_[i], tokens_[i].span.of(canonical_));
      reach_.take(i);
      if (tokens_[i].is(W::denial) || tokens_[i].is(W::all_of_them)) read(i);
    }
  }

 private:
  void read(std::size_t at) {
    const std::size_t begin = begin_of_clause(tokens_, at);
    const std::size_t end = end_of_denial(at);
    if (end < tokens_.size() && tokens_[end].is(W::quantity)) return;
    const Clause clause = read_clause(canonical_, tokens_, begin, end);
    if (is_of_part(clause) || !is_understood(clause, organ_)) return;
    if (!reach_.is_this_year() || !reach_.is_of_all() || scope_.is_in_list()) return;
    if (tokens_[at].is(W::denial)) {
      for (Subject subject : denied_subjects(clause)) deny(subject, clause.span);
    } else if (closes_all(clause, begin)) {
      deny(Subject::carried_out, clause.span);
    }
  }

  /// 、 joins what is denied together.
  [[nodiscard]] std::size_t end_of_denial(std::size_t at) const {
    while (at < tokens_.size() && !ends_clause(tokens_[at])) ++at;
    return at;
  }

  /// 收到的申请全部办结, 新收30件，均已办结; not 上年结转3件，均已办结, nor 均按期办结.
  [[nodiscard]] bool closes_all(const Clause& clause, std::size_t begin) const {
    if (!clause.has(W::closing) || is_of_time(clause.span.of(canonical_))) return false;
    const auto figure = figure_before(tokens_, begin);
    if (!figure) return clause.has(W::application);
    const Span span = tokens_[*figure].quantity.span;
    return std::any_of(out_.figures.rbegin(), out_.figures.rend(), [span](const Statement& each) {
      return each.quantity.span == span && each.subject <= Subject::newly_received;
    });
  }

  /// 无行政复议、无行政诉讼 is one clause.
  void deny(Subject subject, Span span) {
    const bool is_told = std::any_of(out_.denials.begin(), out_.denials.end(),
                                     [&](const Denial& each) { return each.subject == subject && each.span == span; });
    if (is_told) return;
    out_.denials.push_back({.subject = subject,
                            .span = span,
                            .text = without_blanks(span.of(canonical_)),
                            .sentence = report_.sentence_at(span.begin),
                            .is_own = scope_.is_own()});
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  const Report& report_;
  Statements& out_;
  std::string organ_;
  Scope scope_;
  Reach reach_;
};

}  // namespace

void read_denials(std::string_view canonical, const Tokens& tokens, const Report& report, Statements& out) {
  DenialReader(canonical, tokens, report, out).read();
}

}  // namespace gouji
