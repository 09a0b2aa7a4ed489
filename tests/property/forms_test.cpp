// Property tests. One report in every form: the same figures are read and the same findings made; of a sound report,
// none that says something is wrong.
#include <algorithm>

#include <doctest/doctest.h>

#include "property/examined.hpp"
#include "support/property.hpp"

namespace gouji::property {
namespace {

struct Outcome {
  std::string extract;
  std::vector<std::string> findings;
};

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += "  " + line + "\n";
  return text;
}

bool accuses(const std::string& finding) {
  return !finding.starts_with("info ");
}

Outcome outcome_of(const Examined& file) {
  return {extract_of(file.report), findings_of(file.verdict)};
}

/// What is wrong with this file, by itself and beside the plain form of the same report.
std::string fault_of(const SoundReport& model, const Written& written, const Outcome& plain) {
  const Examined file = examined(written.bytes);
  const Outcome own = outcome_of(file);
  std::string fault = differences(model, file.report, written.blank);
  if (std::any_of(own.findings.begin(), own.findings.end(), accuses)) fault += "it accuses:\n" + joined(own.findings);
  for (const Unchecked& entry : file.verdict.unchecked) {
    if (!entry.not_supplied) fault += entry.rule + " is unchecked: " + entry.reason + "\n";
  }
  if (own.extract != plain.extract)
    fault += "extract:\n" + own.extract + "\nof the plain form:\n" + plain.extract + "\n";
  if (own.findings != plain.findings) {
    fault += "findings:\n" + joined(own.findings) + "of the plain form:\n" + joined(plain.findings);
  }
  return fault;
}

std::string fault_in(const Form& form, Edition edition, Choices& choices) {
  const SoundReport model = sound_report(edition, Blanks::rows, choices);
  Choices plainly{std::vector<std::uint32_t>{}};
  const Outcome plain = outcome_of(examined(write_plain_html(model, plainly).bytes));
  const Written written = form.write(model, choices);
  std::string fault = fault_of(model, written, plain);
  if (!fault.empty()) keep(written);
  return fault;
}

void check_forms(Edition edition) {
  for (const Form& form : all_forms()) {
    test::check_property(form.name, 300, [&](Choices& choices) { return fault_in(form, edition, choices); });
  }
}

}  // namespace

TEST_CASE("a sound report of edition 2021 is the same in every form, and nothing is wrong with it") {
  check_forms(Edition::e2021);
}

TEST_CASE("a sound report of edition 2019 is the same in every form, and nothing is wrong with it") {
  check_forms(Edition::e2019);
}

}  // namespace gouji::property
