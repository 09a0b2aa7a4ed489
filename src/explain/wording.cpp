#include "explain/wording.hpp"

#include <fmt/format.h>

#include "check/account.hpp"
#include "check/tables.hpp"

namespace gouji {

std::string CauseWords::place(Term cell) const {
  return place_of(*table_.form, row_at(table_, cell), column_at(table_, cell));
}

std::string CauseWords::reason(const Amendment& amendment) const {
  switch (amendment.slip) {
    case Slip::none: return {};
    case Slip::transposed: return pick("相邻两位数字写颠倒", "two digits transposed");
    case Slip::dropped: return pick("漏写一位数字", "a digit left out");
    case Slip::doubled: return pick("一位数字写了两遍", "a digit written twice");
    case Slip::added: return pick("多写一位数字", "a digit too many");
    case Slip::changed:
    case Slip::single_changed: return pick("一位数字写错", "one digit wrong");
    case Slip::left_blank: return pick("这一格漏填", "left blank");
    case Slip::outdated_sum: return pick("总计与各项之和不符", "a total that is not the sum of its parts");
    case Slip::missing_sum: return pick("各项有数而总计没有填", "a total not filled in though its parts are");
    case Slip::told_by_prose: return pick("正文所述即为此数", "the prose states this figure");
    case Slip::told_by_last_year: return pick("与上一年度报告的结转数一致", "what last year's report carried out");
    case Slip::of_last_year: return pick("仍是上一年度的数", "last year's figure left standing");
    case Slip::glued:
      return pick("很可能是转换文件时粘上了下一行的序号", "the next row's ordinal stuck to it, probably in conversion");
    case Slip::shifted: return pick("这一段数整体错了一格", "this stretch stands one cell off");
    case Slip::copied:
    case Slip::split:
    case Slip::exchanged:
    case Slip::exchanged_afar:
    case Slip::misplaced: return reason_with_other(amendment);
  }
  return {};
}

std::string CauseWords::reason_with_other(const Amendment& amendment) const {
  const std::string other = place(*amendment.other);
  if (amendment.slip == Slip::copied) {
    return fmt::format(
        fmt::runtime(pick("与相邻的“{}”相同，可能抄错了格", "the same as its neighbour {}, perhaps copied")), other);
  }
  if (amendment.slip == Slip::split) {
    return fmt::format(fmt::runtime(pick("很可能是转换文件时把{0}拆成了{1}和{2}",
                                         "{0} was split into {1} and {2}, probably in conversion")),
                       amendment.to, amendment.from, cell_at(table_, *amendment.other).text);
  }
  return fmt::format(fmt::runtime(pick("与“{}”的数互换了位置", "exchanged with {}")), other);
}

std::string CauseWords::in_brackets(const std::string& reason) const {
  return reason.empty() ? "" : fmt::format(fmt::runtime(pick("（{}）", " ({})")), reason);
}

std::string CauseWords::read(Term cell) const {
  const Cell& figure = cell_at(table_, cell);
  if (is_vacant(figure) || !figure.number) return pick("空", "blank");
  return figure.number->to_string();
}

std::string CauseWords::reason(const Cause& cause) const {
  const Slip slip = cause.front().slip;
  const bool exchanged = slip == Slip::exchanged || slip == Slip::exchanged_afar || slip == Slip::misplaced;
  return exchanged ? pick("两数互换了位置", "the two exchanged") : reason(cause.front());
}

std::string CauseWords::message(const Cause& cause, std::size_t equations) const {
  std::string text;
  for (const Amendment& each : cause) {
    if (!text.empty()) text += pick("；", "; ");
    text += fmt::format(fmt::runtime(pick("{}：表中为{}，应为{}", "{}: the table has {}, it should be {}")),
                        place(each.cell), read(each.cell), each.to);
  }
  text += in_brackets(reason(cause)) + pick("。", ".");
  const std::string then =
      equations == 1 ? pick("改正后，原来不成立的勾稽关系成立。", " Then the equation it breaks holds.")
                     : pick("改正后，原来不成立的{}处勾稽关系都成立。", " Then all {} equations it breaks hold.");
  return text + fmt::format(fmt::runtime(then), equations);
}

std::string CauseWords::hint(const Cause& cause) const {
  const Slip slip = cause.front().slip;
  if (slip == Slip::glued || slip == Slip::split) {
    return pick("请先对照原文件：这个数多半是转换时读错的，原文件可能无误。",
                "Look at the original first: this figure was probably misread in conversion, and may be right there.");
  }
  std::string text;
  for (const Amendment& each : cause) {
    if (!text.empty()) text += pick("，", ", ");
    const std::string where = cause.size() == 1 ? pick("这一格", "this cell") : "“" + place(each.cell) + "”";
    const std::string change = is_vacant(cell_at(table_, each.cell))
                                   ? pick("在{0}填入{2}", "fill {2} into {0}")
                                   : pick("把{0}由{1}改为{2}", "change {0} from {1} to {2}");
    text += fmt::format(fmt::runtime(change), where, read(each.cell), each.to);
  }
  return pick("请核对后", "After a look at your records, ") + text + pick("。", ".");
}

std::string CauseWords::no_small_change(const std::string& places) const {
  return fmt::format(fmt::runtime(pick("改动三格以内不能使这些勾稽关系同时成立：{}。",
                                       "No change of up to three cells makes these equations hold together: {}.")),
                     places);
}

}  // namespace gouji
