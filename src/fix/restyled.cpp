#include "fix/restyled.hpp"

#include <optional>

#include "fix/character.hpp"
#include "fix/printed_figure.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace fix;

constexpr std::size_t group_size = 3;

/// Walks over the digits before the decimal point and notes how they are set apart.
class Grouping {
 public:
  explicit Grouping(std::string_view number) {
    for (std::size_t at = 0; at < number.size();) {
      const CodePoint character = utf8::decode(number, at);
      if (is_decimal_point(character.value)) break;
      is_digit(character.value) ? add_digit() : add_gap(number.substr(at, character.size), character.value);
      at += character.size;
    }
    regular_ = regular_ && gaps_ > 0 && in_group_ == group_size;
  }

  /// What stands between two groups: the mark, else the first blank; nothing where digits do not stand in groups.
  [[nodiscard]] std::string_view separator() const {
    if (!regular_) return {};
    return mark_.empty() ? blank_ : mark_;
  }

 private:
  void add_digit() {
    if (in_gap_ && digits_ > 0) end_group();
    in_gap_ = false;
    ++in_group_;
    ++digits_;
  }

  void add_gap(std::string_view text, char32_t character) {
    if (digits_ == 0) return;  // a sign
    in_gap_ = true;
    if (is_group_mark(character) && mark_.empty()) mark_ = text;
    if (is_blank(character) && character != U'\n' && blank_.empty()) blank_ = text;
  }

  void end_group() {
    regular_ = regular_ && (gaps_ == 0 ? in_group_ <= group_size : in_group_ == group_size);
    in_group_ = 0;
    ++gaps_;
  }

  std::string_view mark_;
  std::string_view blank_;
  std::size_t digits_ = 0;
  std::size_t in_group_ = 0;
  std::size_t gaps_ = 0;
  bool in_gap_ = false;
  bool regular_ = true;
};

bool begins_fullwidth(std::string_view number) {
  for (std::size_t at = 0; at < number.size();) {
    const CodePoint character = utf8::decode(number, at);
    if (is_digit(character.value)) return is_fullwidth_digit(character.value);
    at += character.size;
  }
  return false;
}

}  // namespace

std::string restyled_number(std::string_view number, std::string_view figure) {
  const Grouping grouping(number);
  const char32_t zero = begins_fullwidth(number) ? fullwidth_zero : U'0';
  std::string result;
  for (std::size_t i = 0; i < figure.size(); ++i) {
    if (i > 0 && (figure.size() - i) % group_size == 0) result += grouping.separator();
    utf8::append(result, zero + static_cast<char32_t>(figure[i] - '0'));
  }
  return result;
}

std::string restyled(std::string_view printed, std::string_view figure) {
  const std::optional<PrintedFigure> old = find_figure(printed);
  if (!old) return std::string(printed);
  std::string result(printed.substr(0, old->place.begin));
  result += old->kind == PrintedFigure::Kind::number ? restyled_number(old->place.of(printed), figure) : figure;
  return result += printed.substr(old->place.end);
}

}  // namespace gouji
