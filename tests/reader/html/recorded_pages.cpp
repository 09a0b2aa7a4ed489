#include "recorded_pages.hpp"

#include <cassert>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace gouji::html {
namespace {

std::string unquoted(std::string_view text) {
  assert(text.size() >= 2);
  std::string result;
  for (std::size_t at = 1; at + 1 < text.size(); ++at) {
    char c = text[at];
    if (c == '\\') {
      c = text[++at];
      c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
    result += c;
  }
  return result;
}

}  // namespace

std::vector<RecordedPage> read_recorded_pages(std::string_view file) {
  std::vector<RecordedPage> pages;
  std::istringstream lines{std::string(file)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("page ")) {
      pages.push_back({line.substr(5), {}, {}});
    } else if (line.starts_with("edit ")) {
      pages.back().edits.push_back(line);
    } else {
      pages.back().cells += line + "\n";
    }
  }
  return pages;
}

std::string damaged(std::string base, const std::vector<std::string>& edits) {
  for (const std::string& edit : edits) {
    std::istringstream words(edit.substr(5));
    std::size_t offset = 0;
    std::size_t removed = 0;
    words >> offset >> removed;
    base.replace(offset, removed, unquoted(edit.substr(edit.find('"'))));
  }
  return base;
}

std::string quoted_text(std::string_view text) {
  std::string result = "\"";
  for (char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '\n' || c == '\t') {
      result += c == '\n' ? "\\n" : "\\t";
    } else if (code < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(code));
      result += escape;
    } else {
      if (c == '"' || c == '\\') result += '\\';
      result += c;
    }
  }
  return result + '"';
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace gouji::html
