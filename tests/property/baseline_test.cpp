// Property tests. A baseline that was written from one form of a faulty report silences all of it in every other form:
// fingerprints and values are those of the report, not of the file.
#include <algorithm>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "examine/examine.hpp"
#include "property/examined.hpp"
#include "silence/baseline_file.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

/// Wrong in cells, in sentences and in sections.
SoundReport faulty_report(Edition edition, Choices& choices) {
  SoundReport report = sound_report(edition, Blanks::rows, choices);
  const auto spoil = [&choices](Entry& entry) {
    const std::int64_t figure = entry.value && entry.value->is_integer() ? entry.value->integer() : 0;
    entry.value = Decimal(figure + 1 + static_cast<std::int64_t>(choices.below(90)));
    entry.printed = entry.value->to_string();
  };
  spoil(report.applications.at(RowId::granted, ColumnId::total));
  if (choices.one_in(2)) spoil(report.applications.at(RowId::concluded, ColumnId::commercial));
  auto& overview = report.prose[static_cast<std::size_t>(SectionId::overview)];
  overview.push_back("2019年以来，本机关收到政府信息公开申请987654件，其中网络申请3件、信函申请4件，共计8件。");
  if (choices.one_in(2)) overview.push_back("本年共收到政府信息公开申请987654件。");
  if (choices.one_in(2)) report.prose[static_cast<std::size_t>(SectionId::problems)].clear();
  return report;
}

CheckedFile checked(const std::string& bytes, const Baseline* baseline) {
  ExamineOptions options{.packs = builtin_packs()};
  options.silencing.baseline = baseline;
  return examine(bytes, "report", options);
}

std::vector<std::string> fingerprints_of(const CheckedFile& file) {
  std::vector<std::string> lines;
  for (const Finding& finding : file.findings) lines.push_back(finding.fingerprint + " " + finding.rule);
  std::sort(lines.begin(), lines.end());
  return lines;
}

/// Through the file, as users do.
Baseline baseline_of(const CheckedFile& file) {
  std::vector<BaselineEntry> entries;
  for (const Finding& finding : file.findings) entries.push_back(entry_of(finding, file.report));
  return read_baseline(print_baseline(entries), "gouji-baseline.json");
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  const SoundReport model = faulty_report(edition, choices);
  Choices plainly{std::vector<std::uint32_t>{}};
  const CheckedFile plain = checked(write_plain_html(model, plainly).bytes, nullptr);
  const Baseline baseline = baseline_of(plain);
  const Written written = form.write(model, choices);
  const CheckedFile own = checked(written.bytes, &baseline);
  std::string fault;
  if (plain.findings.size() < 2) fault += "too little is wrong with the plain form\n";
  if (fingerprints_of(own) != fingerprints_of(plain)) fault += "other fingerprints\n";
  for (const Finding& finding : own.findings) {
    if (!finding.suppressed) fault += "not silenced: " + finding.rule + " " + finding.message + "\n";
  }
  if (!fault.empty()) {
    for (const Finding& finding : plain.findings) fault += "  plain: " + finding.rule + " " + finding.message + "\n";
    keep(written);
  }
  return fault;
}

}  // namespace

TEST_CASE("a baseline silences a report in whatever form it comes") {
  for (const Edition edition : {Edition::e2019, Edition::e2021}) {
    for (const Form& form : all_forms()) {
      test::check_property(form.name, 40, [&](Choices& choices) { return fault_in(form, edition, choices); });
    }
  }
}

}  // namespace gouji::property
