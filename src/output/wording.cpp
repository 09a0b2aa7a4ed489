#include "output/wording.hpp"

#include <fmt/format.h>

namespace gouji {
namespace {

constexpr Wording chinese{
    .document = "全文",
    .parts = {"标题", "开头", "落款", "网页"},
    .colon = "：",
    .comma = "，",
    .semicolon = "；",
    .stop = "。",
    .next_sentence = "",
    .list_comma = "、",
    .in_brackets = "（{}）",
    .organ = "机关：",
    .year = "年度：",
    .edition = "适用格式：",
    .edition_name = "{} 年格式",
    .unknown = "未能识别",
    .location = "位置：",
    .related = "另见：",
    .broken = "不成立：",
    .suspect = "可能是：",
    .together = "同时改 {} 处，",
    .change = "{}由{}改为{}",
    .blank = "空",
    .last_comma = "，",
    .and_others = "等",
    .more_possible = "另有 {} 种可能。",
    .explained_above = "可能的改法见上：{}。",
    .hint = "怎么改：",
    .basis = "依据：",
    .quoted = "“{}”",
    .sum_of_columns = "各列之和",
    .sum_of_rows = "各项之和",
    .rows_together = "其余{}项",
    .nothing_found = "没有发现问题",
    .nothing_else_found = "其余内容没有发现问题。",
    .found = "查出 {}。",
    .suppressed = "另有 {} 处已按说明不计。",
    .silenced = "已按说明不计的",
    .silenced_by = {"豁免", "文件内批注", "基线"},
    .silenced_at = "{} 第 {} 行",
    .owner = "由{}负责",
    .until = "有效期至 {}",
    .reason = "不计的理由：",
    .unreadable = "无法读取",
    .at_byte = "（第 {} 字节处）",
    .table_unchecked = "{}未能核对：{}。",
    .table_half_checked = "{}有一部分未能核对：{}。",
    .unchecked = "未能核对的规则",
    .not_supplied = "另有 {} 条规则没有使用（{}）：{}。",
    .files = "共 {} 个文件：",
    .files_with_findings = "{} 个查出问题或未能全部核对",
    .files_without = "{} 个没有发现问题",
    .files_unreadable = "{} 个无法读取",
    .notices = "关于设置",
};

constexpr Wording english{
    .document = "whole document",
    .parts = {"title", "preamble", "signature", "page"},
    .colon = ": ",
    .comma = ", ",
    .semicolon = "; ",
    .stop = ".",
    .next_sentence = " ",
    .list_comma = ", ",
    .in_brackets = " ({})",
    .organ = "organ: ",
    .year = "year: ",
    .edition = "form: ",
    .edition_name = "edition {}",
    .unknown = "not recognised",
    .location = "at ",
    .related = "see also: ",
    .broken = "broken: ",
    .suspect = "possibly: ",
    .together = "{} cells together, ",
    .change = "{} from {} to {}",
    .blank = "blank",
    .last_comma = " and ",
    .and_others = " and others",
    .more_possible = "{} more are possible.",
    .explained_above = "for what may be wrong see above: {}",
    .hint = "what to do: ",
    .basis = "basis: ",
    .quoted = "“{}”",
    .sum_of_columns = "sum",
    .sum_of_rows = "sum",
    .rows_together = "{} other rows",
    .nothing_found = "nothing found",
    .nothing_else_found = "Nothing was found in the rest.",
    .found = "Found {}.",
    .suppressed = "{} more are silenced.",
    .silenced = "silenced",
    .silenced_by = {"waiver", "comment in the file", "baseline"},
    .silenced_at = "{}, line {}",
    .owner = "{} answers for it",
    .until = "until {}",
    .reason = "why it does not count: ",
    .unreadable = "cannot be read",
    .at_byte = " (at byte {})",
    .table_unchecked = "{} could not be checked: {}.",
    .table_half_checked = "{} could be checked only in part: {}.",
    .unchecked = "rules that could not be applied",
    .not_supplied = "{} more rules were not used ({}): {}.",
    .files = "Files: {}; ",
    .files_with_findings = "{} with findings or parts that could not be checked",
    .files_without = "{} with nothing found",
    .files_unreadable = "{} that cannot be read",
    .notices = "On the settings",
};

constexpr std::string_view english_levels[] = {"note", "warning", "error"};

}  // namespace

const Wording& wording_of(Language language) {
  return language == Language::zh ? chinese : english;
}

std::string_view word_for(Level level, Language language) {
  return language == Language::zh ? label_of(level) : english_levels[static_cast<std::size_t>(level)];
}

std::string counted(int count, Level level, Language language) {
  const std::string_view word = word_for(level, language);
  if (language == Language::zh) return fmt::format("{} 处{}", count, word);
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

std::string_view without_stop(std::string_view sentence) {
  for (const std::string_view stop : {"。", "."}) {
    if (sentence.ends_with(stop)) return sentence.substr(0, sentence.size() - stop.size());
  }
  return sentence;
}

}  // namespace gouji
