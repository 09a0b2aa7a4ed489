#include "check/nothing.hpp"

#include <algorithm>
#include <span>

namespace gouji {
namespace {

constexpr std::string_view nothings[] = {"没有", "暂无", "无"};
constexpr std::string_view fillers[] = {"本年度", "本年", "本机关", "本单位", "目前", "其他", "其它", "需要", "报告",
                                        "说明",   "存在", "主要",   "突出",   "问题", "事项", "情况", "内容", "改进",
                                        "的",     "需",   "及",     "和",     "，",   "。",   "、",   "！"};

bool drop_one_of(std::span<const std::string_view> words, std::string_view& text) {
  const auto word = std::find_if(words.begin(), words.end(), [text](auto each) { return text.starts_with(each); });
  if (word == words.end()) return false;
  text.remove_prefix(word->size());
  return true;
}

}  // namespace

bool says_nothing(std::string_view prose) {
  bool denies = false;
  while (!prose.empty()) {
    if (drop_one_of(nothings, prose)) {
      denies = true;
    } else if (!drop_one_of(fillers, prose)) {
      return false;
    }
  }
  return denies;
}

}  // namespace gouji
