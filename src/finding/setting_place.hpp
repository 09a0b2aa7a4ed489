// Stage: finding. Where a setting of the user was read: in a configuration, a baseline, or the report itself.
#pragma once

#include <string>

namespace gouji {

/// Lines and columns count from 1; 0 in files without lines.
struct SettingPlace {
  std::string file;
  int line = 0;
  int column = 0;

  friend bool operator==(const SettingPlace&, const SettingPlace&) = default;
};

}  // namespace gouji
