#include "check/sound.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "examine/examine.hpp"

namespace gouji::test {
namespace {

/// What one reason keeps from one place.
struct Obstacle {
  std::string address;
  std::string reason;
  std::string rules;
};

std::string address_of(const Address& at) {
  const std::string address = to_string(at);
  return address.empty() ? "document" : address;
}

std::vector<Obstacle> obstacles_of(const CheckedFile& file) {
  std::vector<Obstacle> obstacles;
  for (const Unchecked& entry : file.unchecked) {
    if (entry.not_supplied) continue;
    const std::string address = address_of(entry.at);
    const auto same = [&](const Obstacle& each) { return each.address == address && each.reason == entry.reason; };
    const auto known = std::find_if(obstacles.begin(), obstacles.end(), same);
    if (known == obstacles.end()) {
      obstacles.push_back({address, entry.reason, entry.rule});
    } else {
      known->rules += ", " + entry.rule;
    }
  }
  return obstacles;
}

std::string line_of(const Finding& finding) {
  std::string line = std::string(name_of(finding.level)) + " " + finding.rule + " " + address_of(finding.at);
  if (finding.suppressed) line = "silenced " + line;
  for (const Figure& figure : finding.values) line += " " + figure.name + "=" + figure.value.to_string();
  return line + "\n";
}

}  // namespace

std::string fixture(std::string_view name) {
  std::ifstream in(std::string(GOUJI_FIXTURES "/rules/").append(name), std::ios::binary);
  REQUIRE_MESSAGE(in.good(), "no fixture " << name);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string edited(std::string document, const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) {
    const std::size_t at = document.find(edit.from);
    REQUIRE_MESSAGE(at != std::string::npos, "stands nowhere: " << edit.from);
    REQUIRE_MESSAGE(document.find(edit.from, at + 1) == std::string::npos, "stands twice: " << edit.from);
    document.replace(at, edit.from.size(), edit.to);
  }
  return document;
}

CheckedFile check_sound(std::string_view edition, const std::vector<Edit>& edits) {
  return check_document(edited(fixture("sound-" + std::string(edition) + ".html"), edits));
}

CheckedFile check_years(std::string_view document, std::string_view previous, Language language) {
  const ExamineOptions options{.packs = builtin_packs(), .language = language};
  const Reading reading = read(document);
  const Report report = report_of(reading, options);
  const Report last = report_of(read(previous), options);
  return examine(reading, report, "report.html", options, {.previous = &last});
}

std::string brief(const CheckedFile& file) {
  if (file.error) return "unreadable: " + file.error->message + "\n";
  std::string text;
  for (const Finding& finding : file.findings) text += line_of(finding);
  for (const Obstacle& each : obstacles_of(file)) {
    text += "unchecked " + each.rules + " of " + each.address + ": " + each.reason + "\n";
  }
  return text.empty() ? "nothing\n" : text;
}

CheckedFile check_document(std::string_view document, Language language) {
  return examine(document, "report.html", {.packs = builtin_packs(), .language = language});
}

void expect(const std::vector<Expectation>& expectations) {
  for (const Expectation& each : expectations) {
    CAPTURE(each.what);
    CHECK(brief(check_sound(each.edition, each.edits)) == each.brief);
  }
}

}  // namespace gouji::test
