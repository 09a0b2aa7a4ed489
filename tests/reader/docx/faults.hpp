// Tests. Which fault a call ends with.
#pragma once

#include <optional>
#include <string_view>

#include "reader/docx/docx.hpp"
#include "text/input_error.hpp"

namespace gouji::test {

template <typename Call>
std::optional<InputFault> fault_in(const Call& call) {
  try {
    call();
  } catch (const InputError& error) {
    return error.fault;
  }
  return std::nullopt;
}

inline std::optional<InputFault> fault_of_reading(std::string_view bytes, const DocxLimits& limits = {}) {
  return fault_in([&] { (void)read_docx(bytes, limits); });
}

}  // namespace gouji::test
