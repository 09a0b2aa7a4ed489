// Tests. The sentences of fixtures/prose/sentences.cases with what is read from each of them.
//
//   # a remark
//   of 青石县水务局                    whose report the sentences behind it stand in
//
//   == states: what it shows          or  == trap: what must not be read; each begins a case, a blank line ends it
//   全年收到申请12件。                  a line for each paragraph
//   =>
//   received 12件                     what is read, a line each; "nothing" where nothing is
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

struct ProseCase {
  std::string what;   ///< "trap: what must not be read"
  std::string organ;  ///< whose report it stands in
  std::string text;   ///< paragraphs, a line each
  std::string expected;
  std::string head;  ///< remarks and blank lines before it, as they stand

  [[nodiscard]] bool is_trap() const { return what.starts_with("trap: "); }
};

/// The year of the reports that the sentences stand in.
inline constexpr int year_of_cases = 2023;

[[nodiscard]] std::vector<ProseCase> read_prose_cases();

/// Writes the cases back as they are now.
void write_prose_cases(const std::vector<ProseCase>& cases);

/// The sentences as the first section of a report that has nothing else, in canonical text.
[[nodiscard]] std::string report_of(const ProseCase& each);

}  // namespace gouji::test
