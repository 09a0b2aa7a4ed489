// Tests. The cases of a rule: sound reports with a few edits, and the exact findings that each must give.
//
//   # a remark
//   == bad: what is wrong            or  == good: what is right; each begins a case
//   in sound-2021.html               the report that is edited; without this line the case writes its whole document
//   - words of the report            stand once; lines that follow each other belong together
//   before sound-2021.html           last year's report; edits that follow are its own
//   + what takes their place         none: the words are taken out
//   =>
//   error bad-count applications.received.total stated=-3
//       the message
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::test {

struct Case {
  std::string what;  ///< "bad: what is wrong"
  std::string document;
  std::string previous{};  ///< last year's report; empty: none
  std::string source;      ///< its lines up to and with the arrow
  std::string expected;    ///< the lines behind the arrow
};

[[nodiscard]] std::vector<Case> read_cases(const std::string& path);

/// Writes the cases back with what they give now in place of what they expected.
void write_cases(const std::string& path, const std::vector<Case>& cases);

}  // namespace gouji::test
