// Cells on lines of their own: a blank one stands at the empty line that it left, and a figure written there, with the
// gap behind it that others have, is read as that cell's and moves no other.
#include <doctest/doctest.h>

#include "parse/snippet.hpp"

namespace gouji {
namespace {

/// Cells of a table, each with so many empty lines behind it; a blank one, `·`, leaves only its own.
std::string lines(std::string_view cells, std::uint32_t gap) {
  constexpr std::string_view blank = "·";
  std::string text;
  while (!cells.empty()) {
    const std::string_view cell = cells.substr(0, cells.find(' '));
    cells.remove_prefix(std::min(cells.size(), cell.size() + 1));
    if (cell != blank) text.append(cell).append(gap, '\n');
    text += '\n';
  }
  return text;
}

std::string with_figure(std::string text, const Cell& cell) {
  return text.insert(cell.span.begin, "8" + std::string(std::get<EmptyLine>(cell.room).gap, '\n'));
}

/// Fills each blank of the table alone, and compares all of its cells.
void fill_each_blank(const std::string& text, TableId id) {
  const Report before = report_in(text);
  REQUIRE(before.table(id) != nullptr);
  Table expected = *before.table(id);
  std::size_t blanks = 0;
  for (std::size_t row = 0; row < expected.cells.size(); ++row) {
    for (Cell& cell : expected.cells[row]) {
      if (cell.state != CellState::blank) continue;
      ++blanks;
      Report filled = before;
      Cell& same = filled.tables.front().cells[row][static_cast<std::size_t>(&cell - expected.cells[row].data())];
      same.state = CellState::number;
      same.number = Decimal(8);
      CHECK(rows_of(report_in(with_figure(text, cell)), id) == rows_of(filled, id));
    }
  }
  CHECK(blanks > 0);
}

}  // namespace

TEST_CASE("blank lines: a figure on the line of a blank cell is its own") {
  for (std::uint32_t gap = 0; gap < 4; ++gap) {
    CAPTURE(gap);
    fill_each_blank(lines("（一）予以公开 1 2 · 4 · · 7 （二）部分公开 · · · · · · · 1.属于国家秘密 · 1 0 0 0 · · "
                          "2.其他法律行政法规禁止公开 0 · 0 0 0 0 ·",
                          gap),
                    TableId::applications);
    fill_each_blank(lines("信息内容 本年制发件数 本年废止件数 现行有效件数 规章 · · 3 行政规范性文件 2 1 ·", gap),
                    TableId::disclosure);
    fill_each_blank(lines("行政复议 结果维持 结果纠正 其他结果 尚未审结 总计 · 1 · · 1", gap), TableId::disputes);
  }
}

TEST_CASE("blank lines: the first of them set off what stands above, the others are cells") {
  const std::string heads = "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n";
  const Report report = report_in(heads + "规章\n\n\n\n3\n\n行政规范性文件\n\n1\n\n2\n\n\n");
  REQUIRE(rows_of(report, TableId::disclosure) == "regulations · · 3\nnormative_documents 1 2 ·\n");
  const auto places = [&](std::size_t row) {
    std::vector<std::size_t> begins;
    for (const Cell& cell : report.table(TableId::disclosure)->cells[row])
      begins.push_back(cell.span.begin - heads.size());
    return begins;
  };
  CHECK(places(0) == std::vector<std::size_t>{8, 9, 10});
  CHECK(places(1) == std::vector<std::size_t>{36, 39, 42});
}

}  // namespace gouji
