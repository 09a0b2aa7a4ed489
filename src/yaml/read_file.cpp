#include "yaml/read_file.hpp"

#include <algorithm>
#include <fstream>

namespace gouji::yaml {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 1U << 20;

std::string content_of(const fs::path& path, std::size_t size) {
  std::string content(size, '\0');
  std::ifstream in(path, std::ios::binary);
  in.read(content.data(), static_cast<std::streamsize>(size));
  content.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
  return content;
}

}  // namespace

File read_file(const fs::path& path, std::string name) {
  std::error_code error;
  const bool is_file = fs::is_regular_file(path, error);
  const std::size_t size = is_file ? fs::file_size(path, error) : 0;
  const std::size_t wanted = std::min(size, largest_file + 1);
  std::string content = is_file && !error ? content_of(path, wanted) : "";
  if (!is_file || error || content.size() < wanted) {
    throw Fault(std::move(name), 1, 1, {"这个文件无法读取", "the file cannot be read"});
  }
  if (size > largest_file) {
    throw Fault(std::move(name), 1, 1, {"文件太大：每个文件最大 1 MiB", "expected a file of at most 1 MiB"});
  }
  constexpr std::string_view byte_order_mark = "\uFEFF";
  if (content.starts_with(byte_order_mark)) content.erase(0, byte_order_mark.size());
  return {std::move(name), std::move(content)};
}

}  // namespace gouji::yaml
