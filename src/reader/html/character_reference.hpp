// Stage: reader, HTML. Character references: `&nbsp;`, `&#20013;`, `&#x4E2D;`, and those that forget their semicolon.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji::html {

/// What a reference stands for; `length` is that of the reference in the source, 0 where an ampersand begins none.
struct CharacterReference {
  std::array<char, 8> bytes{};
  std::uint8_t size = 0;
  std::uint32_t length = 0;

  [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

/// Reads the reference at the begin of `source`, which begins with `&`, as it stands in text.
[[nodiscard]] CharacterReference read_reference(std::string_view source);

/// The same for the value of an attribute, where `&copy=` is no reference.
[[nodiscard]] CharacterReference read_reference_in_attribute(std::string_view source);

}  // namespace gouji::html
