#include "parse/statements.hpp"

#include <algorithm>

#include "parse/breakdowns.hpp"
#include "parse/clause.hpp"
#include "parse/denial.hpp"
#include "parse/growths.hpp"
#include "parse/reach.hpp"
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
      : canonical_(canonical),
        tokens_(tokens),
        report_(report),
        out_(out),
        organ_(report.organ ? report.organ->value : ""),
        year_(report.year ? report.year->value : 0),
        scope_(report.kind, organ_),
        reach_(canonical, tokens, organ_, year_) {}

  void read() {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
      const ProseToken& token = tokens_[i];
      scope_.take(token, token.span.of(canonical_));
      reach_.take(i);
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
      if (!goes_on_behind(figure)) state(*subject, before, figure);
    } else if (before.words.none() || says_nothing(before)) {
      const Clause behind = read_clause(canonical_, tokens_, figure + 1, end_of_clause(tokens_, figure));
      const auto carried = behind.has(Word::carry_over) ? subject_of(behind, topic_, year_) : std::nullopt;
      if (carried) state(*carried, behind, figure);
    } else if (!is_understood(before, organ_) || before.has(Word::proactive)) {
      leave(before);
    }
  }

  /// What the figure counts is not understood; those behind it may be its parts: 网络申请90件，其中予以公开40件.
  void leave(const Clause& clause) {
    topic_ = Topic::none;
    const bool is_of_applications = clause.has_any(Word::application, Word::receipt, Word::new_receipt, Word::closing,
                                                   Word::answer, Word::handling);
    if (is_of_applications) reach_.doubt();
  }

  /// 行政复议2件尚未审结: the words behind it say more of what it counts.
  [[nodiscard]] bool goes_on_behind(std::size_t figure) const {
    if (figure + 1 >= tokens_.size()) return false;
    const Word word = tokens_[figure + 1].word;
    return (Word::granted <= word && word <= Word::other_result) || word == Word::carry_over;
  }

  static bool says_nothing(const Clause& clause) {
    auto words = clause.words;
    words.reset(static_cast<std::size_t>(Word::filler));
    words.reset(static_cast<std::size_t>(Word::as_well));
    return words.none();
  }

  void state(Subject subject, const Clause& clause, std::size_t figure) {
    if (!is_understood(clause, organ_) || (scope_.is_in_list() && is_total(subject))) {
      leave(clause);
      return;
    }
    topic_ = topic_of(subject);
    const Quantity& quantity = tokens_[figure].quantity;
    if (!reach_.is_of_all() || !counts(quantity, subject)) return;
    const bool names_carry = subject == Subject::carried_in || subject == Subject::carried_out;
    const Span span = clause.span.empty() ? quantity.span : clause.span.joined(quantity.span);
    out_.figures.push_back({.subject = subject,
                            .quantity = quantity,
                            .span = span,
                            .text = without_blanks(span.of(canonical_)),
                            .sentence = report_.sentence_at(quantity.span.begin),
                            .is_own = scope_.is_own(),
                            .is_this_year = names_carry || reach_.is_this_year()});
  }

  /// 公开行政许可结果3000条 are items of information, not decisions.
  static bool counts(const Quantity& quantity, Subject subject) {
    if (quantity.is_percentage() || quantity.is_money() != (subject == Subject::processing_fee)) return false;
    const bool is_of_items = quantity.unit == "条" || quantity.unit == "篇" || quantity.unit == "期";
    return !is_of_items || subject == Subject::disclosed;
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
    if (!is_understood(clause, organ_) || !reach_.is_this_year() || !reach_.is_of_all() || scope_.is_in_list()) return;
    for (Subject subject : denied_subjects(clause, tokens_[at].word, topic_)) {
      if (is_denied(subject, clause.span)) continue;
      out_.denials.push_back({.subject = subject,
                              .span = clause.span,
                              .text = without_blanks(clause.span.of(canonical_)),
                              .sentence = report_.sentence_at(clause.span.begin),
                              .is_own = scope_.is_own()});
    }
  }

  /// 无行政复议、无行政诉讼 is one clause.
  [[nodiscard]] bool is_denied(Subject subject, Span span) const {
    return std::any_of(out_.denials.begin(), out_.denials.end(),
                       [&](const Denial& each) { return each.subject == subject && each.span.end >= span.begin; });
  }

  /// 、 joins what is denied together.
  [[nodiscard]] std::size_t end_of_denial(std::size_t at) const {
    while (at < tokens_.size() && !ends_clause(tokens_[at])) ++at;
    return at;
  }

  std::string_view canonical_;
  const Tokens& tokens_;
  const Report& report_;
  Statements& out_;
  std::string organ_;
  int year_ = 0;
  Scope scope_;
  Reach reach_;
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
