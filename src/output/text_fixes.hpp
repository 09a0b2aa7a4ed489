// Stage: output. What `gouji fix` did to a file, for people.
#pragma once

#include <string>
#include <vector>

#include "finding/language.hpp"
#include "output/style.hpp"

namespace gouji {

/// A cell and what becomes of it.
struct FixedCell {
  std::string place;  ///< in words: "表三 三(一)予以公开·总计列"
  std::string read;   ///< as it was printed; empty for a blank
  std::string figure;
  bool certain = true;  ///< false for the likeliest of several
};

struct FixedFile {
  std::string path;
  std::string target;           ///< the file written; where `dry_run`, the one that would be
  bool dry_run = false;         ///< nothing was written
  std::vector<FixedCell> made;  ///< without any, nothing was written either
  std::vector<FixedCell> left_out;
  std::size_t uncertain = 0;  ///< findings left because which figure is wrong is not certain
  std::size_t others = 0;     ///< findings left because no figure would mend them
  bool unsafe = false;        ///< what is not certain was asked for, too
  std::string diff;           ///< of lines; may be empty
};

[[nodiscard]] std::string print_fixes(const FixedFile& file, Language language, Style style);

}  // namespace gouji
