#include "yaml/lines.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace gouji::yaml {
namespace {

constexpr std::string_view blanks = " ";

bool is_control(char c) {
  return (0 <= c && c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\x7F';
}

/// Behind the quote that closes the text opened at `at`, or npos.
std::size_t behind_quoted(std::string_view line, std::size_t at) {
  const char quote = line[at];
  for (++at; at < line.size(); ++at) {
    if (quote == '"' && line[at] == '\\') {
      ++at;
    } else if (line[at] == quote) {
      const bool doubled = quote == '\'' && at + 1 < line.size() && line[at + 1] == quote;
      if (!doubled) return at + 1;
      ++at;
    }
  }
  return std::string_view::npos;
}

class LineCheck {
 public:
  explicit LineCheck(const File& file) : file_(file) {}

  void run() {
    const std::string_view text = file_.text;
    for (std::size_t begin = 0; begin < text.size(); begin = end_ + 1) {
      end_ = std::min(text.find('\n', begin), text.size());
      begin_ = begin;
      check(text.substr(begin, end_ - begin));
    }
  }

 private:
  [[noreturn]] void fail(std::size_t at, const char* message) const {
    fail_at(file_, begin_ + at, std::string(message));
  }

  void check(std::string_view line) {
    check_characters(line);
    const std::size_t indent = line.find_first_not_of(blanks);
    if (indent == std::string_view::npos || line[indent] == '\r') return;
    if (in_block_ && indent > block_indent_) return;
    in_block_ = line.ends_with("|") || line.ends_with(">") || line.ends_with("|-") || line.ends_with(">-");
    block_indent_ = indent;
    check_quotes(line, indent);
  }

  void check_characters(std::string_view line) const {
    for (std::size_t at = 0; at < line.size();) {
      const CodePoint character = utf8::decode(line, at);
      if (!character.valid) fail(at, "expected UTF-8; save the file in that encoding");
      if (line[at] == '\t') fail(at, "expected spaces in place of a tab");
      if (is_control(line[at])) fail(at, "expected text; here stands a control character");
      at += character.size;
    }
  }

  // A quote opens a text only where a value, a key or an entry begins; inside a plain text it is a character.
  void check_quotes(std::string_view line, std::size_t at) const {
    bool at_begin = true;
    std::size_t brackets = 0;
    while (at < line.size() && !(line[at] == '#' && at_begin)) {
      const char c = line[at];
      if (at_begin && (c == '"' || c == '\'')) {
        const std::size_t behind = behind_quoted(line, at);
        if (behind == std::string_view::npos) fail(at, "expected a closing quote on the same line");
        at = behind;
        at_begin = false;
        continue;
      }
      const bool blank_behind = at + 1 == line.size() || line[at + 1] == ' ';
      const bool opens = at_begin && (c == '[' || c == '{');
      const bool divides = (brackets > 0 && c == ',') || ((c == ':' || (c == '-' && at_begin)) && blank_behind);
      if (opens) ++brackets;
      if (brackets > 0 && (c == ']' || c == '}')) --brackets;
      at_begin = opens || divides || (at_begin && c == ' ');
      ++at;
    }
  }

  const File& file_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool in_block_ = false;
  std::size_t block_indent_ = 0;
};

}  // namespace

void check_lines(const File& file) {
  LineCheck(file).run();
}

}  // namespace gouji::yaml
