#include "yaml/colons.hpp"

#include <algorithm>

namespace gouji::yaml {
namespace {

constexpr std::string_view chinese_colon = "：";

struct Line {
  std::size_t begin = 0;
  std::string_view text;  ///< without indent, remark apart
};

Line line_at(std::string_view text, std::size_t offset) {
  const std::size_t begin = text.rfind('\n', offset == 0 ? 0 : offset - 1);
  const std::size_t first = text.find_first_not_of(" \n", begin == std::string_view::npos ? 0 : begin);
  if (first == std::string_view::npos) return {};
  const std::size_t end = std::min(text.find_first_of("\r\n", first), text.size());
  return {first, text.substr(first, end - first)};
}

bool has_colon(std::string_view line) {
  return line.ends_with(':') || line.find(": ") != std::string_view::npos;
}

[[noreturn]] void fail_at_colon(const File& file, const Line& line) {
  const std::size_t chinese = line.text.find(chinese_colon);
  const std::size_t narrow = line.text.find(':');
  if (chinese < narrow) {
    fail_at(file, line.begin + chinese,
            {"这是中文冒号，请改成英文冒号，后面加一个空格", "expected “: ”, not a Chinese colon"});
  }
  if (narrow != std::string_view::npos) {
    fail_at(file, line.begin + narrow, {"冒号后面要加一个空格", "expected a blank behind the colon"});
  }
  fail_at(file, line.begin, {"这一行缺少英文冒号：应写成“名称: 内容”", "expected “key: value”: the line has no colon"});
}

}  // namespace

void check_colon_before(const File& file, std::size_t offset) {
  const std::string_view text = file.text;
  const std::size_t break_before = text.substr(0, offset).rfind('\n');
  if (break_before == std::string_view::npos) return;
  const Line line = line_at(text, break_before);
  const bool may_be_key =
      !line.text.empty() && std::string_view("-#\"'[{").find(line.text.front()) == std::string_view::npos;
  if (may_be_key && line.begin < break_before && !has_colon(line.text)) fail_at_colon(file, line);
}

void check_colon_behind(const File& file, std::size_t key) {
  const std::string_view text = file.text;
  const Line line = {key, text.substr(key, std::min(text.find_first_of("\r\n", key), text.size()) - key)};
  if (line.text.find(':') == std::string_view::npos) fail_at_colon(file, line);
}

}  // namespace gouji::yaml
