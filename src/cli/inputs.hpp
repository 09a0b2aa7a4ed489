// Stage: cli. From arguments to the bytes of files: folders are searched, standard input is read.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gouji {

/// One file to read; `path` as the user sees it.
struct Input {
  std::string path;
  bool from_stdin = false;
  bool is_found = false;  ///< in a folder
};

/// Files stand for themselves; folders for the files of known formats below them, in the order of their paths.
[[nodiscard]] std::vector<Input> find_inputs(const std::vector<std::string>& arguments, const std::string& stdin_name);

/// Reads into `buffer`, whose storage is used again from file to file. Throws InputError.
void read_input(const Input& input, std::uint64_t limit, std::string& buffer);

}  // namespace gouji
