// Kind similarity: the prose is not that of last year's report, nor of another report (semantics §10).
#include <algorithm>

#include <fmt/format.h>

#include "check/last_year.hpp"
#include "check/prose_sample.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::size_t most_sentences = 3;     // shown
constexpr std::size_t least_characters = 20;  // of a sentence that is worth showing
constexpr std::size_t quoted_characters = 40;

/// A sentence, and how much of it the other report has too.
struct Echo {
  const Sentence* sentence = nullptr;
  int percent = 0;
  std::size_t characters = 0;
};

std::string beginning_of(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t count = 0; end < text.size() && count < quoted_characters; ++count) end = utf8::next(text, end);
  return std::string(text.substr(0, end)) + (end < text.size() ? "……" : "");
}

/// "0.93"
std::string in_hundredths(int percent) {
  return fmt::format("{}.{:02}", percent / 100, percent % 100);
}

class SimilarityCheck {
 public:
  SimilarityCheck(const Rule& rule, const Report& report, const Context& context, Sink& sink)
      : rule_(rule), report_(report), context_(context), sink_(sink), sample_(sample_of(report, rule.likeness)) {}

  void run() {
    if (!is_long_enough(sample_)) {
      sink_.leave_unchecked(rule_, {}, too_short(sink_.say("本报告", "this report")));
      return;
    }
    if (context_.previous != nullptr) compare_with_last_year();
    if (context_.others != nullptr) compare_with_others();
  }

 private:
  [[nodiscard]] bool is_long_enough(const ProseSample& sample) const {
    return sample.characters >= static_cast<std::size_t>(rule_.likeness.characters);
  }

  [[nodiscard]] std::string too_short(const std::string& whose) const {
    return fmt::format(fmt::runtime(sink_.say("{}可比对的正文不足{}字", "the prose of {} has less than {} characters")),
                       whose, rule_.likeness.characters);
  }

  void compare_with_last_year() {
    const ProseSample previous = sample_of(*context_.previous, rule_.likeness);
    if (!is_long_enough(previous)) {
      sink_.leave_unchecked(rule_, {}, too_short(sink_.say("上一年度报告", "last year's report")));
      return;
    }
    const int percent = likeness_percent(sample_.shingles, previous.shingles);
    if (percent < rule_.likeness.percent) return;
    report(percent, sink_.say("上一年度报告", "last year's report"), previous.shingles, {});
  }

  /// Last year's report may stand among the others; it was compared already.
  void compare_with_others() {
    const ProseIndex& index = context_.others->index_of(rule_);
    const auto found = index.likest(sample_.shingles, [this](std::size_t number) {
      return number == context_.self || is_last_year(context_.others->entry(number));
    });
    if (!found) return;
    const Corpus::Entry& other = context_.others->entry(found->sample);
    const std::string year = other.year ? std::to_string(*other.year) : "";
    report(found->percent, name_of(other), index.sample(found->sample), other.organ + year);
  }

  [[nodiscard]] bool is_last_year(const Corpus::Entry& entry) const {
    const Report* previous = context_.previous;
    return previous != nullptr && previous->organ && previous->year && entry.organ == previous->organ->value &&
           entry.year == previous->year->value;
  }

  /// "青石县人民政府 2023 年度报告（a.html）"
  [[nodiscard]] std::string name_of(const Corpus::Entry& other) const {
    if (other.organ.empty() || !other.year) return other.path;
    return fmt::format(fmt::runtime(sink_.say("{}{}年度报告（{}）", "the report of {} for {} ({})")), other.organ,
                       *other.year, other.path);
  }

  void report(int percent, const std::string& other, const Shingles& shingles, std::string discriminator) {
    const std::vector<Echo> echoes = echoes_of(shingles);
    Fact fact{.at = place()};
    fact.span = span();
    fact.place = sink_.say("正文", "prose");
    fact.words = {{"other", other}, {"similarity", in_hundredths(percent)}, {"sentences", first_of(echoes)}};
    if (const auto value = Decimal(percent).shifted(-2)) fact.values.push_back({"similarity", *value});
    for (const Echo& echo : echoes) fact.related.push_back(related(echo));
    fact.discriminator = std::move(discriminator);
    sink_.find(rule_, std::move(fact));
  }

  [[nodiscard]] Address place() const {
    const Section* section = report_.section(rule_.likeness.sections.front());
    return section == nullptr ? Address{} : Address::of(section->id);
  }

  [[nodiscard]] Span span() const {
    if (const Section* section = report_.section(rule_.likeness.sections.front())) return section->heading;
    return report_.title ? report_.title->span : Span{};
  }

  /// The sentences that the other report has nearly as they are, the likest and longest first.
  [[nodiscard]] std::vector<Echo> echoes_of(const Shingles& other) const {
    std::vector<Echo> echoes;
    for (const Sentence& sentence : report_.sentences) {
      if (!is_compared(sentence, report_, rule_.likeness)) continue;
      const std::string words = own_words(sentence.text, rule_.likeness);
      const Shingles shingles = shingles_of(words);
      const std::size_t characters = utf8::count(words);
      if (characters < least_characters) continue;
      const auto percent = static_cast<int>(100 * shared_shingles(shingles, other) / shingles.size());
      if (percent >= rule_.likeness.percent) echoes.push_back({&sentence, percent, characters});
    }
    std::stable_sort(echoes.begin(), echoes.end(), [](const Echo& a, const Echo& b) {
      return a.percent != b.percent ? a.percent > b.percent : a.characters > b.characters;
    });
    if (echoes.size() > most_sentences) echoes.resize(most_sentences);
    return echoes;
  }

  [[nodiscard]] static std::string first_of(const std::vector<Echo>& echoes) {
    return echoes.empty() ? "" : beginning_of(echoes.front().sentence->text);
  }

  [[nodiscard]] Related related(const Echo& echo) const {
    const std::string how = echo.percent == 100
                                ? sink_.say("对方报告中也有这一句：“{}”", "the other has it too: “{}”")
                                : sink_.say("对方报告中有近似的一句：“{}”", "the other has one like it: “{}”");
    return {.rule = {},
            .at = echo.sentence->section ? Address::of(*echo.sentence->section) : Address{},
            .span = echo.sentence->span,
            .region = {},
            .message = fmt::format(fmt::runtime(how), beginning_of(echo.sentence->text))};
  }

  const Rule& rule_;
  const Report& report_;
  const Context& context_;
  Sink& sink_;
  ProseSample sample_;
};

}  // namespace

void check_similarity(const Rule& rule, const Report& report, const Context& context, Sink& sink) {
  if (context.previous == nullptr && context.others == nullptr) {
    if (!context.why_none.empty()) return leave_without_last_year(rule, report, context, sink);
    sink.leave_not_supplied(rule, sink.say("没有提供上一年度报告（--previous）或用来比对的报告（--against）",
                                           "no report of last year (--previous) or others (--against)"));
    return;
  }
  SimilarityCheck(rule, report, context, sink).run();
}

}  // namespace gouji
