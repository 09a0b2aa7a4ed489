#include "cli/inputs.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "text/input_error.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view extensions[] = {".html", ".htm",  ".shtml", ".xhtml",   ".docx",
                                           ".txt",  ".text", ".md",    ".markdown"};

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return 'A' <= c && c <= 'Z' ? char(c | 0x20) : c; });
  return text;
}

bool is_known(const fs::path& path) {
  const std::string extension = lower(path.extension().string());
  return std::find(std::begin(extensions), std::end(extensions), extension) != std::end(extensions);
}

bool is_hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

void add_folder(const fs::path& folder, std::vector<Input>& inputs) {
  std::vector<std::string> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    std::error_code ignored;
    if (is_hidden(entry->path()) && entry->is_directory(ignored)) entry.disable_recursion_pending();
    if (!is_hidden(entry->path()) && is_known(entry->path()) && entry->is_regular_file(ignored)) {
      found.push_back(entry->path().string());
    }
  }
  std::sort(found.begin(), found.end());
  for (std::string& path : found) inputs.push_back({.path = std::move(path), .is_found = true});
}

struct Closer {
  void operator()(std::FILE* file) const {
    if (file != stdin) std::fclose(file);
  }
};

}  // namespace

std::vector<Input> find_inputs(const std::vector<std::string>& arguments, const std::string& stdin_name) {
  std::vector<Input> inputs;
  for (const std::string& argument : arguments) {
    std::error_code ignored;
    if (argument == "-") {
      inputs.push_back({.path = stdin_name.empty() ? "-" : stdin_name, .from_stdin = true});
    } else if (fs::is_directory(argument, ignored)) {
      add_folder(argument, inputs);
    } else {
      inputs.push_back({argument});
    }
  }
  return inputs;
}

void read_input(const Input& input, std::uint64_t limit, std::string& buffer) {
  std::error_code ignored;
  if (!input.from_stdin && !fs::exists(input.path, ignored)) throw InputError(InputFault::not_found);
  const std::unique_ptr<std::FILE, Closer> file(input.from_stdin ? stdin : std::fopen(input.path.c_str(), "rb"));
  if (!file) throw InputError(InputFault::not_readable);
  constexpr std::size_t chunk = 1U << 16;
  std::size_t size = 0;
  while (true) {
    if (buffer.size() < size + chunk) buffer.resize(std::max(size + chunk, 2 * size));
    const std::size_t count = std::fread(buffer.data() + size, 1, buffer.size() - size, file.get());
    size += count;
    if (size > limit) throw InputError(InputFault::too_large);
    if (count == 0) break;
  }
  if (std::ferror(file.get()) != 0) throw InputError(InputFault::not_readable);
  buffer.resize(size);
}

}  // namespace gouji
