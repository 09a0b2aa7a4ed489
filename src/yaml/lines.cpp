#include "yaml/lines.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace gouji::yaml {
namespace {

bool is_plain(char c) {
  return ' ' <= c && c < '\x7F';
}

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

/// Whether a text of several lines follows: the line ends with "|", ">-" or the like.
bool opens_block(std::string_view line) {
  const std::size_t end = line.find_last_not_of("+-0123456789");
  if (end == std::string_view::npos || (line[end] != '|' && line[end] != '>')) return false;
  return end > 0 && line[end - 1] == ' ';
}

class LineCheck {
 public:
  explicit LineCheck(const File& file) : file_(file) {}

  void run() {
    const std::string_view text = file_.text;
    std::size_t end = 0;
    for (std::size_t begin = 0; begin < text.size(); begin = end + 1) {
      end = std::min(text.find('\n', begin), text.size());
      begin_ = begin;
      check(text.substr(begin, end - begin));
    }
    if (!brackets_.empty()) {
      fail_at(file_, brackets_.back(), {"这个左括号没有成对的右括号", "this bracket is not closed"});
    }
  }

 private:
  [[noreturn]] void fail(std::size_t at, const Said& message) const { fail_at(file_, begin_ + at, message); }

  void check(std::string_view line) {
    check_characters(line);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string_view::npos) return;
    if (in_block_ && indent > block_indent_) return;
    in_block_ = opens_block(line);
    block_indent_ = indent;
    check_quotes(line, indent);
  }

  void check_characters(std::string_view line) const {
    for (std::size_t at = 0; at < line.size();) {
      if (is_plain(line[at])) {
        ++at;
        continue;
      }
      const CodePoint character = utf8::decode(line, at);
      if (!character.valid) {
        fail(at, {"文件不是 UTF-8 编码，请在编辑器里另存为 UTF-8", "expected UTF-8; save the file in that encoding"});
      }
      if (line[at] == '\t') fail(at, {"这里是制表符（Tab 键），请改用空格", "expected spaces in place of a tab"});
      if (is_control(line[at])) {
        fail(at, {"这里有一个看不见的控制字符，请删去", "expected text; here stands a control character"});
      }
      at += character.size;
    }
  }

  // A quote opens a text only where a value, a key or an entry begins; inside a plain text it is a character.
  void check_quotes(std::string_view line, std::size_t at) {
    bool at_begin = true;
    while (at < line.size() && !(line[at] == '#' && at_begin)) {
      const char c = line[at];
      if (at_begin && (c == '"' || c == '\'')) {
        at = behind(line, at);
        at_begin = false;
        continue;
      }
      const bool blank_behind = at + 1 == line.size() || line[at + 1] == ' ';
      const bool opens = at_begin && (c == '[' || c == '{');
      const bool divides = (!brackets_.empty() && c == ',') || ((c == ':' || (c == '-' && at_begin)) && blank_behind);
      if (opens) brackets_.push_back(begin_ + at);
      if (!brackets_.empty() && (c == ']' || c == '}')) brackets_.pop_back();
      at_begin = opens || divides || (at_begin && c == ' ');
      ++at;
    }
  }

  [[nodiscard]] std::size_t behind(std::string_view line, std::size_t at) const {
    const std::size_t behind = behind_quoted(line, at);
    if (behind == std::string_view::npos) {
      fail(at, {"这个引号没有配对，请在同一行补上后引号", "expected a closing quote on the same line"});
    }
    return behind;
  }

  const File& file_;
  std::size_t begin_ = 0;
  bool in_block_ = false;
  std::size_t block_indent_ = 0;
  std::vector<std::size_t> brackets_;  ///< where each that is open stands
};

}  // namespace

void check_lines(const File& file) {
  LineCheck(file).run();
}

}  // namespace gouji::yaml
