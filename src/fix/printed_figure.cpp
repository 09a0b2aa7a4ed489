#include "fix/printed_figure.hpp"

#include "fix/character.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji::fix {
namespace {

/// Reads along a text. Every `skip` moves on only where it finds what it looks for.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
  [[nodiscard]] std::uint32_t place() const { return static_cast<std::uint32_t>(at_); }

  template <class Is>
  bool skip(Is is) {
    if (at_end()) return false;
    const CodePoint character = utf8::decode(text_, at_);
    if (is(character.value)) at_ += character.size;
    return is(character.value);
  }

  bool skip_any() {
    return skip([](char32_t) { return true; });
  }

  /// note = open-bracket { character } close-bracket, without brackets inside
  bool skip_note() {
    const std::size_t begin = at_;
    if (!skip(is_open_bracket)) return false;
    while (skip([](char32_t c) { return !is_open_bracket(c) && !is_close_bracket(c); })) continue;
    if (skip(is_close_bracket)) return true;
    at_ = begin;
    return false;
  }

  void skip_signs() {
    while (skip(is_sign)) skip_blanks();
  }

  /// number = digit { [ group-mark ] blanks digit } [ point digit { digit } ]
  bool skip_number() {
    if (!skip(is_digit)) return false;
    while (skip_next_digit()) continue;
    skip_fraction();
    return true;
  }

  void skip_blanks() {
    while (skip(is_blank)) continue;
  }

 private:
  bool skip_next_digit() {
    const std::size_t begin = at_;
    skip(is_group_mark);
    skip_blanks();
    if (skip(is_digit)) return true;
    at_ = begin;
    return false;
  }

  void skip_fraction() {
    const std::size_t begin = at_;
    if (skip(is_decimal_point) && skip(is_digit)) {
      while (skip(is_digit)) continue;
    } else {
      at_ = begin;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// With all signs in front of it: one that stayed would be the new figure's.
std::optional<Span> lone_number(std::string_view text) {
  std::optional<Span> found;
  for (Scanner scanner(text); !scanner.at_end();) {
    if (scanner.skip_note()) continue;
    const std::uint32_t begin = scanner.place();
    scanner.skip_signs();
    if (scanner.skip_number()) {
      if (found) return std::nullopt;
      found = Span{begin, scanner.place()};
    } else if (scanner.place() == begin) {
      scanner.skip_any();
    }
  }
  return found;
}

bool is_not_applicable(std::string_view text) {
  return (text.starts_with('N') || text.starts_with('n')) && (text.ends_with('A') || text.ends_with('a')) &&
         (text.size() == 2 || (text.size() == 3 && text[1] == '/'));
}

bool is_dashes(std::string_view text) {
  Scanner scanner(text);
  while (scanner.skip(is_dash)) scanner.skip_blanks();
  return scanner.at_end();
}

}  // namespace

std::optional<PrintedFigure> find_figure(std::string_view printed) {
  using Kind = PrintedFigure::Kind;
  if (printed.find("\uFFFD") != std::string_view::npos) return std::nullopt;
  const std::string_view content = trimmed(printed);
  if (content.empty()) return PrintedFigure{Kind::blank, {0, static_cast<std::uint32_t>(printed.size())}};
  if (is_not_applicable(content) || is_dashes(content)) {
    const auto begin = static_cast<std::uint32_t>(content.data() - printed.data());
    return PrintedFigure{Kind::dash, {begin, begin + static_cast<std::uint32_t>(content.size())}};
  }
  const auto number = lone_number(printed);
  return number ? std::optional(PrintedFigure{Kind::number, *number}) : std::nullopt;
}

}  // namespace gouji::fix
