// Stage: finding. The language of the fixed words around messages. The form's own labels stay Chinese in either.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/input_error.hpp"

namespace gouji {

enum class Language : std::uint8_t { zh, en };

/// What is wrong with an input that cannot be read.
[[nodiscard]] inline std::string_view sentence_of(InputFault fault, Language language) {
  return language == Language::zh ? chinese_sentence(fault) : english_sentence(fault);
}

}  // namespace gouji
