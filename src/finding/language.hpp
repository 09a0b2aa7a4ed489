// Stage: finding. The language of the fixed words around messages. The form's own labels stay Chinese in either.
#pragma once

#include <cstdint>

namespace gouji {

enum class Language : std::uint8_t { zh, en };

}  // namespace gouji
