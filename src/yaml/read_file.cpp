#include "yaml/read_file.hpp"

#include <fstream>
#include <sstream>

namespace gouji::yaml {
namespace {

constexpr std::size_t largest_file = 1U << 20;

}  // namespace

File read_file(const std::filesystem::path& path, std::string name) {
  std::error_code unknown;
  if (std::filesystem::file_size(path, unknown) > largest_file && !unknown) {
    throw Fault(std::move(name), 1, 1, {"文件不能超过 1 MiB", "expected a file of at most 1 MiB"});
  }
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in.is_open()) throw Fault(std::move(name), 1, 1, {"文件无法读取", "the file cannot be read"});
  constexpr std::string_view byte_order_mark = "\uFEFF";
  std::string content = text.str();
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  return {std::move(name), std::move(content)};
}

}  // namespace gouji::yaml
