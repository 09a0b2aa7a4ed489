#include "parse/statements.hpp"

#include <algorithm>

#include "parse/about.hpp"
#include "parse/breakdowns.hpp"
#include "parse/clause.hpp"
#include "parse/denials.hpp"
#include "parse/growths.hpp"
#include "parse/reach.hpp"
#include "parse/scope.hpp"
#include "parse/shares.hpp"
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
    }
  }

 private:
  /// The clause before the figure or, where that says nothing, behind it: 另有5件转结下年度.
  void read_figure(std::size_t figure) {
    if (is_distributed(tokens_, figure)) {
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
    const bool is_attribute = tokens_[figure + 1].span.of(canonical_) == "的";  // 受理申请为0件的单位
    return is_attribute || (Word::granted <= word && word <= Word::other_result) || word == Word::carry_over;
  }

  static bool says_nothing(const Clause& clause) {
    auto words = clause.words;
    words.reset(static_cast<std::size_t>(Word::filler));
    words.reset(static_cast<std::size_t>(Word::as_well));
    return words.none();
  }

  void state(Subject subject, const Clause& clause, std::size_t figure) {
    const bool spoken_of = topic_ == Topic::applications || clause.has(Word::application);
    if (!is_understood(clause, organ_) || (scope_.is_in_list() && is_total(subject))) {
      leave(clause);
      return;
    }
    topic_ = is_joined_to_reconsideration(subject, clause) ? Topic::none : topic_of(subject);
    if (is_of_other_matter(subject, around(figure), spoken_of)) return;
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

  /// The sentence before and behind the figure.
  [[nodiscard]] Surroundings around(std::size_t figure) const {
    const Span at = tokens_[figure].span;
    const SentenceIndex index = report_.sentence_at(at.begin);
    if (index >= report_.sentences.size()) return {};
    const Span sentence = report_.sentences[index].span;
    return {without_blanks(Span{std::min(sentence.begin, at.begin), at.begin}.of(canonical_)),
            without_blanks(Span{at.end, std::max(sentence.end, at.end)}.of(canonical_))};
  }

  /// 行政复议5件、行政诉讼1件，其中维持4件: the results are of both.
  [[nodiscard]] bool is_joined_to_reconsideration(Subject subject, const Clause& clause) const {
    if (subject != Subject::litigation || out_.figures.empty()) return false;
    const Statement& last = out_.figures.back();
    if (last.subject != Subject::reconsideration || clause.span.begin < last.span.end) return false;
    const std::string_view between = Span{last.span.end, clause.span.begin}.of(canonical_);
    return between.find("；") == between.npos && between.find("。") == between.npos;
  }

  /// 公开行政许可结果3000条 are items of information, not decisions.
  static bool counts(const Quantity& quantity, Subject subject) {
    if (quantity.is_percentage() || quantity.is_money() != (subject == Subject::processing_fee)) return false;
    const bool is_of_items = quantity.unit == "条" || quantity.unit == "篇" || quantity.unit == "期";
    return !is_of_items || subject == Subject::disclosed || subject <= Subject::newly_received;
  }

  /// Of the parts behind 其中 none is the report's own total.
  static bool is_total(Subject subject) {
    return subject <= Subject::handled || subject == Subject::disclosed || subject == Subject::processing_fee;
  }

  void read_lost_figure(std::size_t at) {
    const std::size_t begin = begin_of_clause(tokens_, at);
    if (begin == at) return;
    const Span label = tokens_[begin].span.joined(tokens_[at - 1].span);
    out_.lost.push_back({.label = without_blanks(label.of(canonical_)),
                         .span = label.joined(tokens_[at].span),
                         .sentence = report_.sentence_at(label.begin)});
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
    read_denials(canonical, tokens, report, statements);
    read_breakdowns(canonical, tokens, report, statements);
    read_shares(canonical, tokens, report, statements);
    read_growths(canonical, tokens, report, statements);
  }
  return statements;
}

}  // namespace gouji
