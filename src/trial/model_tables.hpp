// Stage: trial. The tables of a model as HTML, with the boxes that the official form draws.
#pragma once

#include <string>
#include <string_view>

#include "trial/model.hpp"

namespace gouji {

[[nodiscard]] std::string escaped(std::string_view text);

void write_table(std::string& page, const ModelTable& table);

}  // namespace gouji
