// Stage: parse, prose. Whether a figure that the words of its clause explain is of something else all the same, by what
// its sentence is about: disputes over land, documents that are not disclosed, applications that were answered late.
#pragma once

#include <string>

#include "report/statement.hpp"

namespace gouji {

/// A sentence before and behind one of its figures, white space dropped.
struct Surroundings {
  std::string before;
  std::string behind;
};

/// `spoken_of`: the sentence or one before it in the paragraph counts applications.
[[nodiscard]] bool is_of_other_matter(Subject subject, const Surroundings& around, bool spoken_of);

}  // namespace gouji
