// What is left as it is, because nothing can safely be written there, and what several corrections do to each other.
#include <doctest/doctest.h>

#include "fix/correct.hpp"
#include "fix/marked_source.hpp"

namespace gouji {
namespace {

using test::MarkedSource;

std::string in_page(std::string_view cell) {
  return "<table><tr><td>规章</td>" + std::string(cell) + "<td>7</td></tr><tr><td>甲</td><td>2</td></tr></table>";
}

/// The cells that print these texts.
std::vector<Correction> corrections_of(const Reading& reading,
                                       std::initializer_list<std::pair<std::string_view, std::string_view>> figures) {
  std::vector<Correction> corrections;
  for (const auto& [printed, figure] : figures) {
    const std::size_t at = reading.canonical.text.find(printed);
    REQUIRE(at != std::string::npos);
    const auto begin = static_cast<std::uint32_t>(at);
    const auto end = static_cast<std::uint32_t>(at + printed.size());
    corrections.push_back({{begin, end}, std::string(figure)});
  }
  return corrections;
}

}  // namespace

TEST_CASE("without a safe place nothing is written") {
  const std::string sources[] = {
      in_page("<td>{略|略}</td>"),
      in_page("<td>{3 或 4|3 或 4}</td>"),
      in_page("<td>{（12）|（12）}</td>"),
      // without its digit, the second emphasis would be four asterisks
      "| 规章 | {**1** **2**|**1** **2**} |\n|---|---|\n| 甲 | 2 |\n",
      // blanks between the figures of a text
      "三、本年度办理结果\n（一）予以公开 3 {|} 4\n",
  };
  for (const std::string& source : sources) {
    const MarkedSource marked(source);
    INFO(marked.old);
    const Reading reading = read(marked.old);
    const std::vector corrections{Correction{marked.cell(reading), "13"}};
    CHECK(correct(marked.old, reading, corrections, {}) == Corrected{marked.old, corrections});
  }
}

TEST_CASE("neighbouring blank lines are filled, each with its own figure") {
  const std::string old = "规章\n\n\n\n3\n";
  const std::vector corrections{Correction{{8, 8}, "1", EmptyLine{1}}, Correction{{9, 9}, "2", EmptyLine{1}}};
  CHECK(correct(old, read(old), corrections, {}) == Corrected{"规章\n\n1\n\n2\n\n3\n", {}});
}

TEST_CASE("several corrections are made in one go, in any order") {
  const std::string page = in_page("<td>12</td><td></td><td><b>3</b>4</td>");
  const Reading reading = read(page);
  auto corrections = corrections_of(reading, {{"34", "5"}, {"12", "1000"}, {"7", "8"}});
  CHECK(correct(page, reading, corrections, {}) ==
        Corrected{
            "<table><tr><td>规章</td><td>1000</td><td></td><td><b>5</b></td><td>8</td></tr><tr><td>甲</td><td>2</td>"
            "</tr></table>",
            {}});
  CHECK(correct(page, reading, {}, {}) == Corrected{page, {}});
}

TEST_CASE("a correction that spoils the file leaves the others alone") {
  const std::string text = "| 规章 | **1** **2** | 7 |\n|---|---|---|\n| 甲 | 2 | 3 |\n";
  const Reading reading = read(text);
  const auto corrections = corrections_of(reading, {{"7", "8"}, {"1 2", "13"}, {"3", "4"}});
  CHECK(correct(text, reading, corrections, {}) ==
        Corrected{"| 规章 | **1** **2** | 8 |\n|---|---|---|\n| 甲 | 2 | 4 |\n", {corrections[1]}});
}

TEST_CASE("a cell is corrected once") {
  const std::string page = in_page("<td>12</td>");
  const Reading reading = read(page);
  const auto corrections = corrections_of(reading, {{"12", "13"}, {"12", "14"}});
  CHECK(correct(page, reading, corrections, {}) == Corrected{in_page("<td>13</td>"), {corrections[1]}});
}

TEST_CASE("a blank that lost its place is left out") {
  const std::string source = in_page("<td>5</td>");
  const Reading reading = read(source);
  const Correction placeless{Span{}, "3"};
  const Corrected result = correct(source, reading, {&placeless, 1}, {});
  CHECK(result.bytes == source);
  CHECK(result.left_out == std::vector{placeless});
}

}  // namespace gouji
