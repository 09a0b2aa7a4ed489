// Reports held against others: the prose of a corpus, and what last year's figures say to explanations.
#include <algorithm>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "check/corpus.hpp"
#include "check/sound.hpp"
#include "examine/examine.hpp"
#include "examine/previous.hpp"

namespace gouji {
namespace {

/// Prose of its own for each seed: characters in an order that no two seeds share.
std::string prose(std::uint32_t seed) {
  std::string text = "<p>";
  for (int i = 0; i < 400; ++i) {
    seed = seed * 1664525U + 1013904223U;
    const std::uint32_t character = 0x4E00U + (seed >> 16U) % 0x1000U;
    text += "&#" + std::to_string(character) + ";";
    if (i % 40 == 39) text += "。";
  }
  return text;
}

std::string report_with(const std::string& text) {
  const std::string problems = "<p>政策解读以文字为主，图表偏少；已制作图解8期，下一年每季度增加一期。";
  return test::edited(test::fixture("sound-2021.html"), {{problems, text}});
}

std::vector<Finding> copies(const std::string& document, const Corpus& corpus, std::optional<std::size_t> self = {}) {
  const ExamineOptions options{.packs = builtin_packs()};
  const Reading reading = read(document);
  const CheckedFile file = examine(reading, report_of(reading, options), "report.html", options,
                                   {.previous = nullptr, .why_none = {}, .others = &corpus, .self = self});
  std::vector<Finding> found;
  std::copy_if(file.findings.begin(), file.findings.end(), std::back_inserter(found),
               [](const Finding& finding) { return finding.rule == "near-copy"; });
  return found;
}

Report parsed(const std::string& document) {
  return report_of(read(document), {.packs = builtin_packs()});
}

}  // namespace

TEST_CASE("a report is a near copy of itself and of no other prose") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const std::string document = report_with(prose(seed));
    Corpus corpus(builtin_packs());
    for (std::uint32_t other = 100; other < 110; ++other) corpus.add(parsed(report_with(prose(seed + other))), "other");
    CHECK(copies(document, corpus).empty());
    corpus.add(parsed(document), "copy.html");
    const auto found = copies(document, corpus);
    REQUIRE(found.size() == 1);
    CHECK(found[0].values == std::vector<Figure>{{"similarity", Decimal(1)}});
    CHECK(found[0].message.find("copy.html") != std::string::npos);
    CHECK_FALSE(found[0].related.empty());
    CHECK(copies(document, corpus, 10).empty());
  }
}

TEST_CASE("last year's report is the only one of the same organ and the year before") {
  const std::string document = test::fixture("sound-2021.html");
  const Report report = parsed(document);
  Report last = report;
  last.year->value = 2023;
  Report other = last;
  other.organ->value = "白石县人民政府";
  const std::vector<ReportAtHand> one = {{"a", &report}, {"b", &other}, {"c", &last}};
  CHECK(choose_previous(report, one, Language::zh).report == &last);
  const std::vector<ReportAtHand> two = {{"b", &last}, {"c", &last}};
  const PreviousChoice choice = choose_previous(report, two, Language::zh);
  CHECK(choice.report == nullptr);
  CHECK(choice.why_none.find("b、c") != std::string::npos);
  CHECK(take_previous(report, {"a", &report}, Language::zh).report == nullptr);
  CHECK(take_previous(report, {"a", &last}, Language::zh).report == &last);
}

TEST_CASE("last year's figures rank explanations and make none certain") {
  // 行政复议 3+1+0+1=5 and a total of 17: the total is wrong or one of its parts, and last year's total was 17.
  const std::string document = test::edited(test::fixture("sound-2021.html"),
                                            {{"<td>3<td>1<td>0<td>1<td>5<td>", "<td>3<td>1<td>0<td>1<td>17<td>"}});
  const auto suspects = [](const CheckedFile& file) {
    const auto found = std::find_if(file.findings.begin(), file.findings.end(),
                                    [](const Finding& finding) { return finding.rule == "dispute-total-mismatch"; });
    REQUIRE(found != file.findings.end());
    return found->suspects;
  };
  const auto alone = suspects(test::check_document(document));
  const auto with_last_year = suspects(test::check_years(document, document));
  REQUIRE(with_last_year.size() == alone.size());
  CHECK(with_last_year.front().at.column == ColumnId::total);
  CHECK(with_last_year.front().reason == "仍是上一年度的数");
  for (const Suspect& suspect : with_last_year) CHECK_FALSE(suspect.certain);
}

}  // namespace gouji
