// Who silences what, and which reason is recorded.
#include "silence/silence.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "check/sound.hpp"
#include "examine/examine.hpp"

namespace gouji {
namespace {

const std::string sound_row = "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>16";
/// Breaks the sum of its row and that of its column; which cell is wrong is certain.
const std::string wrong_row = "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>61";

constexpr Date today{std::chrono::year{2025}, std::chrono::month{3}, std::chrono::day{1}};
constexpr Date tomorrow{std::chrono::year{2025}, std::chrono::month{3}, std::chrono::day{2}};

std::string report_with(const std::string& row, const std::string& before_title = {}) {
  std::string text = test::edited(test::fixture("sound-2021.html"), {{sound_row, row}});
  return test::edited(text, {{"<h1>", before_title + "<h1>"}});
}

std::string allow(const std::string& rules) {
  return "<!-- gouji: allow " + rules + " 已按原数公布 -->";
}

/// The rule of each finding; behind one that is silenced, by whom.
std::string outcome(const CheckedFile& file) {
  std::string text;
  for (const Finding& finding : file.findings) {
    text += (text.empty() ? "" : "; ") + finding.rule;
    if (finding.suppressed) text += " " + std::string(name_of(finding.suppressed->by));
  }
  return text;
}

CheckedFile check(const std::string& document, const Silencing& silencing = {}) {
  ExamineOptions options{.packs = builtin_packs()};
  options.silencing = silencing;
  return examine(document, "report.html", options);
}

std::string outcome_of(const std::string& document, const Silencing& silencing = {}) {
  return outcome(check(document, silencing));
}

Waiver waiver(const std::string& rule, const std::string& at) {
  return {
      .rule = rule, .at = at, .reason = "已批准", .owner = "张明", .until = tomorrow, .place = {"gouji.yaml", 7, 3}};
}

constexpr const char* row_total = "row-total-mismatch";
constexpr const char* column_total = "concluded-total-mismatch";
constexpr const char* cell = "applications.granted.total";
constexpr const char* column_place = "applications.concluded.total";

}  // namespace

TEST_CASE("silence: a wrong cell is silenced when every equation that it breaks is") {
  const std::string both = std::string(row_total) + ", " + column_total;
  CHECK(outcome_of(report_with(wrong_row)) == "row-total-mismatch");
  CHECK(outcome_of(report_with(wrong_row + allow(both))) == "row-total-mismatch inline");
  CHECK(outcome_of(report_with(allow(both) + wrong_row)) == "row-total-mismatch inline");
  CHECK(outcome_of(report_with(wrong_row, allow(both))) == "row-total-mismatch inline");
}

TEST_CASE("silence: what is left of it goes by the first equation that is not allowed") {
  CHECK(outcome_of(report_with(wrong_row + allow(row_total))) == "concluded-total-mismatch");
  CHECK(outcome_of(report_with(wrong_row + allow(column_total))) == "row-total-mismatch");
}

TEST_CASE("silence: an equation is allowed at its own place, too") {
  const std::string text =
      test::edited(report_with(wrong_row + allow(row_total)), {{"（七）总计", "（七）总计" + allow(column_total)}});
  CHECK(outcome_of(text) == "row-total-mismatch inline");
  CHECK(outcome_of(test::edited(report_with(wrong_row), {{"（七）总计", "（七）总计" + allow(row_total)}})) ==
        "row-total-mismatch; unused-allow");
}

TEST_CASE("silence: equations that are not asked for need not be allowed") {
  ExamineOptions options{.packs = builtin_packs(), .ignore = {column_total}};
  CHECK(outcome(examine(report_with(wrong_row + allow(row_total)), "", options)) == "row-total-mismatch inline");
  options.ignore = {row_total};
  CHECK(outcome(examine(report_with(wrong_row + allow(row_total)), "", options)) == "concluded-total-mismatch");
}

TEST_CASE("silence: without a certain cause an equation is silenced where its sum stands") {
  const auto of_row = [](const std::string& row) {
    return outcome_of(test::edited(test::fixture("sound-2021.html"), {{"<td>3<td>1<td>0<td>1<td>5", row}}));
  };
  const std::string rule = allow("dispute-total-mismatch");
  CHECK(of_row("<td>3<td>1<td>0<td>1<td>4") == "dispute-total-mismatch");
  CHECK(of_row("<td>3<td>1<td>0<td>1<td>4" + rule) == "dispute-total-mismatch inline");
  CHECK(of_row("<td>3<td>1<td>0<td>1</td>" + rule + "<td>4") == "dispute-total-mismatch inline");
  CHECK(of_row("<td>3<td>1" + rule + "<td>0<td>1<td>4") == "unused-allow; dispute-total-mismatch");
}

TEST_CASE("silence: a waiver speaks of an address, in some reports, until a day") {
  const auto by = [](const std::vector<Waiver>& waivers) {
    return outcome_of(report_with(wrong_row), {.waivers = waivers, .today = today});
  };
  CHECK(by({waiver(row_total, cell), waiver(column_total, cell)}) == "row-total-mismatch waiver");
  CHECK(by({waiver(row_total, cell), waiver(column_total, column_place)}) == "row-total-mismatch waiver");
  CHECK(by({waiver(row_total, cell)}) == "concluded-total-mismatch");
  CHECK(by({waiver(row_total, "applications.granted")}) == "row-total-mismatch");
  std::vector<Waiver> both = {waiver(row_total, cell), waiver(column_total, cell)};
  both[1].until = today;
  CHECK(by(both) == "row-total-mismatch waiver");
  both[1].until = std::chrono::sys_days(today) - std::chrono::days(1);
  CHECK(by(both) == "concluded-total-mismatch");
  both[1] = both[0];
  both[1].rule = column_total;
  both[0].organ = both[1].organ = "青石县人民政府";
  both[0].year = both[1].year = 2024;
  CHECK(by(both) == "row-total-mismatch waiver");
  both[0].organ = "白石县人民政府";
  CHECK(by(both) == "row-total-mismatch");
  both[0].organ.clear();
  both[0].year = 2023;
  CHECK(by(both) == "row-total-mismatch");
}

TEST_CASE("silence: waivers that speak of something are told by their numbers") {
  const std::vector<Waiver> waivers = {waiver("late-publication", ""), waiver(row_total, cell),
                                       waiver(row_total, cell)};
  const CheckedFile file = check(report_with(wrong_row), {.waivers = waivers, .today = today});
  CHECK(file.waivers_used == std::vector<std::size_t>{1, 2});
}

TEST_CASE("silence: of several the first in the order waiver, comment, baseline is recorded") {
  const std::string both = std::string(row_total) + ", " + column_total;
  const CheckedFile bare = check(report_with(wrong_row));
  const Baseline baseline({entry_of(bare.findings[0], bare.report)}, "gouji-baseline.json");
  const std::vector<Waiver> waivers = {waiver(row_total, cell), waiver(column_total, cell)};
  CHECK(outcome_of(report_with(wrong_row), {.baseline = &baseline}) == "row-total-mismatch baseline");
  CHECK(outcome_of(report_with(wrong_row + allow(both)), {.baseline = &baseline}) == "row-total-mismatch inline");
  CHECK(outcome_of(report_with(wrong_row + allow(both)), {.waivers = waivers, .baseline = &baseline, .today = today}) ==
        "row-total-mismatch waiver");
  CHECK(outcome_of(report_with(wrong_row + allow(row_total)), {.baseline = &baseline}) ==
        "concluded-total-mismatch baseline");
  CHECK(outcome_of(report_with(wrong_row + allow(row_total)), {.waivers = {&waivers[1], 1}, .today = today}) ==
        "row-total-mismatch waiver");
}

TEST_CASE("silence: what the command line speaks of is kept") {
  const std::string both = std::string(row_total) + ", " + column_total;
  const CheckedFile bare = check(report_with(wrong_row));
  const Baseline baseline({entry_of(bare.findings[0], bare.report)});
  const std::vector<Waiver> waivers = {waiver(row_total, cell), waiver(column_total, cell)};
  const std::vector<std::string> kept = {row_total};
  const CheckedFile file = check(report_with(wrong_row + allow(both)),
                                 {.waivers = waivers, .baseline = &baseline, .kept = kept, .today = today});
  CHECK(outcome(file) == "row-total-mismatch");
  CHECK(file.waivers_used.size() == 2);
}

TEST_CASE("silence: who, why and where is recorded") {
  const std::vector<Waiver> waivers = {waiver(row_total, cell), waiver(column_total, cell)};
  const CheckedFile waived = check(report_with(wrong_row), {.waivers = waivers, .today = today});
  CHECK(waived.findings[0].suppressed == Suppression{.by = SilencedBy::waiver,
                                                     .reason = "已批准",
                                                     .owner = "张明",
                                                     .until = tomorrow,
                                                     .place = {"gouji.yaml", 7, 3}});
  const std::string both = std::string(row_total) + ", " + column_total;
  const CheckedFile allowed = check(report_with(allow(both) + wrong_row));
  REQUIRE(allowed.findings[0].suppressed);
  CHECK(allowed.findings[0].suppressed->reason == "已按原数公布");
  CHECK(allowed.findings[0].suppressed->place == SettingPlace{"report.html", 36, 47});
}

TEST_CASE("silence: a baseline knows a finding while its values are the same") {
  const CheckedFile bare = check(report_with(wrong_row));
  const Baseline baseline({entry_of(bare.findings[0], bare.report)});
  CHECK(outcome_of(report_with(test::edited(wrong_row, {{"61", "62"}})), {.baseline = &baseline}) ==
        "row-total-mismatch");
}

TEST_CASE("silence: findings about comments can be waived and recorded") {
  const std::string text = report_with(wrong_row + "<!-- gouji: allow row-total-mismatch -->");
  const CheckedFile bare = check(text);
  CHECK(outcome(bare) == "row-total-mismatch; allow-without-reason");
  const Baseline baseline({entry_of(bare.findings[1], bare.report)});
  CHECK(outcome_of(text, {.baseline = &baseline}) == "row-total-mismatch; allow-without-reason baseline");
  ExamineOptions options{.packs = builtin_packs(), .ignore = {"allow-without-reason"}};
  CHECK(outcome(examine(text, "", options)) == "row-total-mismatch");
}

TEST_CASE("silence: a rule that found nothing is allowed in vain, unless nobody asked it") {
  const std::string text = report_with(sound_row, allow("row-total-mismatch, missing-section"));
  CHECK(outcome_of(text) == "unused-allow; unused-allow");
  ExamineOptions options{.packs = builtin_packs(), .ignore = {"missing-section"}};
  CHECK(outcome(examine(text, "", options)) == "unused-allow");
  CHECK(outcome_of("<p>通知</p><p>甲" + allow("row-total-mismatch") + "</p>") == "not-a-report");
  CHECK(outcome_of(allow("not-a-report") + "<p>通知</p>") == "not-a-report inline");
}

}  // namespace gouji
