// Property tests, model. The sentences around the tables: our own, in agreement with the figures, with the words and
// ordinals in them that readers are tempted to take for headings and rows.
#pragma once

#include "property/sound_report.hpp"

namespace gouji::property {

[[nodiscard]] std::string some_organ(Choices& choices);

/// Fills in preamble and sections; the tables stand already.
void write_prose(SoundReport& report, Choices& choices);

}  // namespace gouji::property
