// Tests. The sound reports of fixtures/rules, changed in one place or two, and what the checks make of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"

namespace gouji::test {

/// Replaces the one place where `from` stands; a test whose `from` stands nowhere or twice fails.
struct Edit {
  std::string from;
  std::string to;
};

/// A file of fixtures/rules: "sound-2021.html".
[[nodiscard]] std::string fixture(std::string_view name);

[[nodiscard]] std::string edited(std::string document, const std::vector<Edit>& edits);

/// The sound report of an edition, edited and checked by the built-in packs.
[[nodiscard]] CheckedFile check_sound(std::string_view edition, const std::vector<Edit>& edits);

[[nodiscard]] CheckedFile check_document(std::string_view document, Language language = Language::zh);

/// The same held against last year's report.
[[nodiscard]] CheckedFile check_years(std::string_view document, std::string_view previous,
                                      Language language = Language::zh);

/// An edited report and, in brief, what it must give.
struct Expectation {
  std::string what;
  std::string edition;
  std::vector<Edit> edits;
  std::string brief;
};

void expect(const std::vector<Expectation>& expectations);

/// Rules that only want an optional input are left out.
/// One line for each finding ("error bad-count applications.received.total stated=-3"), then what was left unchecked,
/// one line for each table and reason ("unchecked row-total-mismatch, … of applications: 三(一)…为空").
[[nodiscard]] std::string brief(const CheckedFile& file);

}  // namespace gouji::test
