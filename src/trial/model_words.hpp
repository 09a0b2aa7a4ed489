// Stage: trial. The sentences of a model for which its author gives none: sound, and in agreement with its figures.
#pragma once

#include <string>
#include <string_view>

#include "trial/model.hpp"

namespace gouji {

[[nodiscard]] std::string_view heading_in(const Model& model, SectionId section);
[[nodiscard]] std::string sound_preamble(const Model& model);
/// Paragraphs, one a line; empty where a table says it all.
[[nodiscard]] std::string sound_words(const Model& model, SectionId section);

}  // namespace gouji
