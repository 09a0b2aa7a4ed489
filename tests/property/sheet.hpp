// Property tests, model. The three tables as the official form draws them: boxes that span columns and rows.
#pragma once

#include <string>
#include <vector>

#include "property/sound_report.hpp"

namespace gouji::property {

struct Box {
  std::string text;
  std::uint16_t columns = 1;
  std::uint16_t rows = 1;
  bool is_value = false;
};

/// Rows from top to bottom, each with the boxes that begin in it, as HTML tables are written.
using Sheet = std::vector<std::vector<Box>>;

[[nodiscard]] Sheet sheet_of(const FilledTable& table);

/// The sheet as a rectangle: for each place the box that begins there, null where another box reaches over it.
using Rectangle = std::vector<std::vector<const Box*>>;
[[nodiscard]] Rectangle spread(const Sheet& sheet);

/// Which of the statute's items a row of the disclosure table stands under: "第二十条第（一）项".
[[nodiscard]] std::string item_of(RowId row);
/// "（三）不予公开" for the rows of a group of results; empty for the others.
[[nodiscard]] std::string group_of(RowId row);
/// Whether the row stands under 三、本年度办理结果.
[[nodiscard]] bool is_result(RowId row);

inline constexpr std::string_view balance_note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
inline constexpr std::string_view results_label = "三、本年度办理结果";

}  // namespace gouji::property
