#include "silence/allowance.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>
#include <utility>

#include "text/blanks.hpp"

namespace gouji {
namespace {

bool is_name_character(char c) {
  return ('a' <= (c | 0x20) && (c | 0x20) <= 'z') || ('0' <= c && c <= '9') || c == '-';
}

/// A text that is taken from the front, piece by piece.
class Words {
 public:
  explicit Words(std::string_view text) : rest_(text) {}

  bool take_blanks() {
    const std::string_view kept = rest_;
    while (const std::size_t size = blank_size(rest_.data(), rest_.data() + rest_.size())) rest_.remove_prefix(size);
    return rest_.size() < kept.size();
  }

  bool take_any(std::initializer_list<std::string_view> signs) {
    const auto* sign = std::find_if(signs.begin(), signs.end(), [this](auto each) { return rest_.starts_with(each); });
    if (sign == signs.end()) return false;
    rest_.remove_prefix(sign->size());
    return true;
  }

  /// Letters, digits and hyphens, in small letters.
  std::string take_name() {
    std::string name;
    while (!rest_.empty() && is_name_character(rest_.front())) {
      const char c = rest_.front();
      name += static_cast<char>('A' <= c && c <= 'Z' ? c | 0x20 : c);
      rest_.remove_prefix(1);
    }
    return name;
  }

  /// Up to white space or a comma.
  std::string take_word() {
    std::string word;
    while (!rest_.empty() && !at_blank() && !at_comma()) {
      word += rest_.front();
      rest_.remove_prefix(1);
    }
    return word;
  }

  [[nodiscard]] bool at_blank() const { return blank_size(rest_.data(), rest_.data() + rest_.size()) > 0; }
  [[nodiscard]] bool at_comma() const { return Words(*this).take_any({",", "，", "、"}); }
  [[nodiscard]] bool at_name() const { return !rest_.empty() && is_name_character(rest_.front()); }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

/// What sets a reason off is none.
std::string reason_in(Words words) {
  while (words.take_blanks() || words.take_any({":", "：", ",", "，", "、", ";", "；", ".", "。", "-", "—", "…"})) {
  }
  return with_single_blanks(words.rest());
}

bool take_comma(Words& words) {
  words.take_blanks();
  const bool taken = words.take_any({",", "，", "、"});
  words.take_blanks();
  return taken;
}

}  // namespace

std::optional<Allowance> allowance_in(std::string_view remark) {
  Words words(remark);
  if (words.take_name() != "gouji") return std::nullopt;
  while (words.take_blanks() || words.take_any({":", "："})) {
  }
  if (words.take_name() != "allow") return std::nullopt;
  while (words.take_blanks() || words.take_any({":", "：", ".", "。"})) {
  }
  Allowance allowance;
  const std::string first = words.at_name() ? words.take_name() : words.take_word();
  if (first.empty()) return allowance;
  allowance.rules.push_back(first);
  std::set<std::string> named = {first};
  for (Words next = words; take_comma(next) && next.at_name(); words = next) {
    std::string rule = next.take_name();
    if (named.insert(rule).second) allowance.rules.push_back(std::move(rule));
  }
  allowance.reason = reason_in(words);
  return allowance;
}

}  // namespace gouji
