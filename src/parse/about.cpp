#include "parse/about.hpp"

#include <algorithm>
#include <initializer_list>

namespace gouji {
namespace {

bool holds_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](auto word) { return text.find(word) != text.npos; });
}

/// 行政复议16件，其中政府信息公开类5件; 因房屋征收引发的行政复议23件.
bool is_of_other_dispute(const Surroundings& around) {
  if (holds_any(around.before, {"信息公开", "公开申请"})) return false;
  if (holds_any(around.behind, {"信息公开"})) return true;
  return holds_any(around.before, {"因", "引发", "引起", "涉及", "处罚", "征收", "征地", "调解", "纠纷", "出庭", "应诉",
                                   "向", "作为", "案件"});
}

/// 制发公文94件，其中主动公开58件、不予公开15件.
bool is_of_documents(const Surroundings& around) {
  if (holds_any(around.before, {"公文", "制发", "属性", "文件"})) return true;
  const std::size_t list = around.before.rfind("其中");
  return list != std::string::npos && holds_any(around.before.substr(list), {"主动公开"});
}

/// 按时办结28件，延期办结3件.
bool is_of_those_in_time(const Surroundings& around) {
  return holds_any(around.before, {"延期", "逾期", "正在办理", "当年受理"}) ||
         holds_any(around.behind, {"延期", "逾期", "正在办理"});
}

/// 县政府收到8件，组成部门15件，乡镇7件: each has its own, and the tables count them all.
bool is_dealt_out(const Surroundings& around) {
  const std::string_view next = std::string_view(around.behind).substr(0, around.behind.find_first_of("0123456789"));
  return next.size() < around.behind.size() &&
         holds_any(next, {"部门", "单位", "乡镇", "街道", "镇街", "办公室", "县区", "园区", "开发区"}) &&
         !holds_any(next, {"收到", "受理", "办结", "答复", "。", "；"});
}

bool is_outcome(Subject subject) {
  return Subject::granted <= subject && subject <= Subject::other_outcome;
}

bool is_dispute(Subject subject) {
  return Subject::reconsideration <= subject && subject <= Subject::suit_after_reconsideration;
}

}  // namespace

bool is_of_other_matter(Subject subject, const Surroundings& around, bool spoken_of) {
  if (is_dispute(subject)) return is_of_other_dispute(around);
  const bool is_common_word = subject == Subject::granted || subject == Subject::refused;
  if (is_common_word && !spoken_of) return true;
  if (is_outcome(subject)) return is_of_documents(around);
  if (subject <= Subject::handled && is_dealt_out(around)) return true;
  if (subject == Subject::concluded || subject == Subject::answered) return is_of_those_in_time(around);
  // 制发文件46件，主动公开46件; since the first year
  if (subject == Subject::disclosed) return !holds_any(around.before, {"信息"}) || holds_any(around.before, {"累计"});
  return false;
}

}  // namespace gouji
