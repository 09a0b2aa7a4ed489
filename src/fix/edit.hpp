// Stage: fix. Changes to a text by bytes; everything else stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace gouji::fix {

struct Edit {
  Span bytes;        ///< what goes; empty to insert
  std::string text;  ///< what comes in its place

  friend bool operator==(const Edit&, const Edit&) = default;
};

/// Whether the edits, in the order of their places, leave each other alone: two at one place do not.
[[nodiscard]] bool are_apart(const std::vector<Edit>& sorted);

/// The text after edits that are in order and apart.
[[nodiscard]] std::string edited(std::string_view text, const std::vector<Edit>& sorted);

}  // namespace gouji::fix
