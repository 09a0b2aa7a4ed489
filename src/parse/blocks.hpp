// Stage: parse, first level. The canonical text as a sequence of blocks, and the tokens of the runs among them. It
// tells headings, tables and runs apart and reads no table.
#pragma once

#include <string_view>
#include <vector>

#include "report/vocabulary.hpp"
#include "text/span.hpp"

namespace gouji {

/// A word of a run: see grammar/run.hpp.
struct RunToken {
  enum class Kind : std::uint8_t {
    row,             ///< a row's label
    column,          ///< a header of the form
    other_header,    ///< 信息内容 and the like; the headers of a return, with 历年累计 where it is one of them
    group,           ///< （三）不予公开 and the like
    dispute_group,   ///< 行政复议, 未经复议直接起诉, 复议后起诉
    dispute_header,  ///< 结果维持 …
    value,
    line_end,
    page_number,
  };
  Kind kind = Kind::line_end;
  Span span;
  std::optional<RowId> row;
  std::optional<ColumnId> column;
  std::optional<Edition> landmark;
};

struct Block {
  enum class Kind : std::uint8_t { page_title, table, picture, section_heading, run, statistics, ordinal_line, line };
  Kind kind = Kind::line;
  Span span;
  std::optional<SectionId> section;  ///< of a section heading
  Span ordinal;                      ///< of a section heading; empty without one
  Span title;                        ///< of a section heading
  std::vector<RunToken> tokens;      ///< of a run
};

/// Total: every byte of the text but line ends belongs to a block.
[[nodiscard]] std::vector<Block> split_blocks(std::string_view canonical);

}  // namespace gouji
