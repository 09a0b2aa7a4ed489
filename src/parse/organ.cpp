#include "parse/organ.hpp"

#include <algorithm>
#include <array>

#include "text/blanks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_organ = 30;  // characters

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

constexpr std::array government_suffixes = {"人民政府机关"sv, "人民政府"sv, "省"sv, "市"sv, "州"sv, "县"sv,
                                            "区"sv,           "旗"sv,       "乡"sv, "镇"sv, "盟"sv};
constexpr std::array department_suffixes = {"委员会"sv, "办公厅"sv, "办公室"sv, "局"sv,   "厅"sv, "部"sv,
                                            "委"sv,     "署"sv,     "队"sv,     "中心"sv, "院"sv};
constexpr std::array office_suffixes = {"街道办事处"sv, "管委会"sv, "管理委员会"sv, "行政公署"sv,
                                        "开发区"sv,     "新区"sv,   "实验区"sv,     "街道"sv};

template <typename Suffixes>
std::size_t longest_suffix(std::string_view organ, const Suffixes& suffixes) {
  std::size_t longest = 0;
  for (std::string_view suffix : suffixes) {
    if (organ.ends_with(suffix)) longest = std::max(longest, suffix.size());
  }
  return longest;
}

bool is_date(std::string_view text) {
  return contains(text, "年") && contains(text, "月") && contains(text, "日") && utf8::count(text) <= 14;
}

bool ends_with_chinese_digit(std::string_view text) {
  constexpr std::array digits = {"〇"sv, "○"sv,  "零"sv, "一"sv, "二"sv, "三"sv,
                                 "四"sv, "五"sv, "六"sv, "七"sv, "八"sv, "九"sv};
  return std::any_of(digits.begin(), digits.end(), [text](std::string_view digit) { return text.ends_with(digit); });
}

/// Where the figure before `end` begins: 2021 or 二〇二一.
std::size_t begin_of_figure(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && '0' <= text[begin - 1] && text[begin - 1] <= '9') --begin;
  if (begin < end) return begin;
  while (ends_with_chinese_digit(text.substr(0, begin))) begin -= "一"sv.size();
  return begin;
}

constexpr std::size_t year_digits = 4;

/// 2023年度, 二〇二三年 and, at either end, 2023 are no part of a name.
void erase_year(std::string& name) {
  if (const auto year = name.find("年"); year != std::string::npos) {
    const std::size_t begin = begin_of_figure(name, year);
    const bool degree = std::string_view(name).substr(year).starts_with("年度");
    if (begin < year) name.erase(begin, year - begin + (degree ? "年度"sv.size() : "年"sv.size()));
  } else if (begin_of_figure(name, name.size()) + year_digits == name.size()) {
    name.erase(name.size() - year_digits);
  } else if (name.find_first_not_of("0123456789") == year_digits) {
    name.erase(0, year_digits);
  }
}

}  // namespace

std::string organ_in(std::string_view title) {
  std::string organ(title.substr(0, title.find("政府信息公开")));
  erase_year(organ);
  for (std::string_view mark : {"关于"sv, "的"sv, "-"sv, "—"sv, "("sv, ")"sv, ":"sv}) {
    while (organ.starts_with(mark)) organ.erase(0, mark.size());
    while (organ.ends_with(mark)) organ.erase(organ.size() - mark.size());
  }
  return utf8::count(organ) >= 2 && utf8::count(organ) <= longest_organ ? organ : std::string{};
}

OrganKind kind_of_organ(std::string_view organ) {
  const std::size_t government = longest_suffix(organ, government_suffixes);
  const std::size_t department = longest_suffix(organ, department_suffixes);
  const std::size_t office = longest_suffix(organ, office_suffixes);
  if (std::max({government, department, office}) == 0) return OrganKind::unknown;
  if (office >= government && office >= department) return OrganKind::office;
  return department >= government ? OrganKind::department : OrganKind::government;
}

std::optional<Located<std::string>> read_signature(std::string_view canonical, const std::vector<Block>& blocks) {
  std::optional<Located<std::string>> previous;
  std::optional<Located<std::string>> signature;
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::line) continue;
    Located<std::string> line{fold(without_blanks(block.span.of(canonical))), block.span};
    if (line.value.empty()) continue;
    const bool named = previous && utf8::count(previous->value) <= longest_organ &&
                       kind_of_organ(previous->value) != OrganKind::unknown;
    if (named && is_date(line.value)) signature = previous;
    previous = std::move(line);
  }
  return signature;
}

}  // namespace gouji
