// Stage: text. What is left of a label or title when everything is gone in which reports may differ from the form. Two
// labels are the same when this is; it says nothing of how near others are (see edit_distance).
#pragma once

#include <string>
#include <string_view>

namespace gouji {

/// The label folded, without ordinals at its head (一、 （一） 1. ① 第一，), bracketed notes, spaces, quotes and
/// punctuation, the words 的 工作 因 被 和 及 与, and 政府信息公开 at the head unless it is all there is. A numeral in
/// brackets after 第 is no note: the items of 第二十条第（一）项 stay apart. A note whose bracket never closes runs to
/// the end.
[[nodiscard]] std::string comparable(std::string_view label);

}  // namespace gouji
