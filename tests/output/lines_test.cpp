// The formats of one line a finding: nothing in a message or path may end or split a line.
#include <algorithm>

#include <doctest/doctest.h>

#include "output/concise.hpp"
#include "output/github.hpp"

namespace gouji {
namespace {

RunResult one_finding(std::string path, std::optional<Region> region) {
  Finding finding;
  finding.rule = "bad-count";
  finding.level = Level::info;
  finding.message = "50%，\r\n::error::见上";
  finding.place = "表三: a,b";
  finding.region = region;
  return {.packs = {},
          .files = {{.path = std::move(path),
                     .format = "html",
                     .report = {},
                     .findings = {finding},
                     .unchecked = {},
                     .error = {}}}};
}

}  // namespace

TEST_CASE("workflow commands escape what would end a property or a line") {
  CHECK(print_github(one_finding("a,b:1%.html", Region{2, 3, 2, 5, 0, 2}), Language::zh) ==
        "::notice file=a%2Cb%3A1%25.html,line=2,endLine=2,col=3,endColumn=5,title=表三%3A a%2Cb [bad-count]"
        "::50%25，%0D%0A::error::见上\n");
}

TEST_CASE("columns are left out where a region spans lines, lines where there are none") {
  CHECK(print_github(one_finding("a.html", Region{2, 9, 3, 1, 0, 9}), Language::zh)
            .starts_with("::notice file=a.html,line=2,endLine=3,title="));
  CHECK(print_github(one_finding("a.docx", {}), Language::zh).starts_with("::notice file=a.docx,title="));
}

TEST_CASE("concise lines stay lines, and name the place where there is no line to name") {
  CHECK(print_concise(one_finding("a\nb.html", Region{2, 3, 2, 5, 0, 2}), Language::zh) ==
        "a b.html:2:3: info: 50%，  ::error::见上 [bad-count]\n");
  CHECK(print_concise(one_finding("a.docx", {}), Language::zh) ==
        "a.docx:1:1: info: 50%，  ::error::见上（表三: a,b） [bad-count]\n");
  CHECK(print_concise(one_finding("a.docx", {}), Language::en) ==
        "a.docx:1:1: info: 50%，  ::error::见上 (表三: a,b) [bad-count]\n");
}

TEST_CASE("suppressed findings are not printed") {
  RunResult run = one_finding("a.html", {});
  run.files[0].findings[0].suppressed = Suppression{.reason = "known"};
  CHECK(print_github(run, Language::zh).empty());
  CHECK(print_concise(run, Language::zh).empty());
}

}  // namespace gouji
