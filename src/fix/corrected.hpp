// Stage: fix. The outcome: a whole new file.
#pragma once

#include <string>
#include <vector>

#include "fix/correction.hpp"

namespace gouji {

struct Corrected {
  std::string bytes;                 ///< of the new file; those of the old one where nothing could be made
  std::vector<Correction> left_out;  ///< what could not be made, for want of a safe place to write to

  friend bool operator==(const Corrected&, const Corrected&) = default;
};

}  // namespace gouji
