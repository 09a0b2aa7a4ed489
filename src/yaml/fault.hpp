// Stage: yaml. What is wrong with a file that its user writes for gouji: a pack, a configuration. It ends the program's
// work, and is told with its place, its line, what was expected and the name that was likely meant.
#pragma once

#include <stdexcept>
#include <string>

namespace gouji::yaml {

/// A sentence in both languages.
struct Said {
  std::string zh;
  std::string en;

  friend bool operator==(const Said&, const Said&) = default;
};

/// A place in a file, kept for a fault that shows only later.
struct Place {
  std::string file;
  int line = 1;
  int column = 1;
  std::string source;  ///< the line

  [[noreturn]] void fail(Said what_is_wrong) const;
};

/// Lines and columns count from 1, columns in code points. what() is "file:line:column: message", in English.
struct Fault : std::runtime_error {
  Fault(std::string file_name, int at_line, int at_column, Said what_is_wrong, std::string source_line = {},
        std::string likely_name = {});

  std::string file;
  int line;
  int column;
  Said message;
  std::string source;      ///< the line that the fault stands in; empty where the file has no such line
  std::string suggestion;  ///< the known name next to a misspelt one; empty where none is near
};

}  // namespace gouji::yaml
