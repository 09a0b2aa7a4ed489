// Property tests, writers. The parts of a report in their order, for whoever writes them down.
#pragma once

#include <string_view>

#include "property/sound_report.hpp"

namespace gouji::property {

class Pen {
 public:
  Pen() = default;
  virtual ~Pen() = default;
  Pen(const Pen&) = delete;
  Pen& operator=(const Pen&) = delete;

  virtual void title(std::string_view text) = 0;
  virtual void heading(std::string_view text) = 0;
  virtual void paragraph(std::string_view text) = 0;
  virtual void table(const FilledTable& table) = 0;
};

/// Title, preamble, and the six sections with the tables at the end of theirs.
void write_down(const SoundReport& report, Pen& pen);

}  // namespace gouji::property
