// Stage: fix. The main part of a Word document as UTF-8, whatever its encoding, and the way back to its bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "fix/edit.hpp"
#include "text/decode.hpp"

namespace gouji::fix {

class DocxPart {
 public:
  explicit DocxPart(std::string bytes);

  [[nodiscard]] std::string_view text() const { return decoded_.text; }

  /// Where in the text these bytes of the part stand.
  [[nodiscard]] Span in_text(Span bytes) const;

  /// The bytes of the part after edits of its text that are in order and apart; all others stay as they are.
  [[nodiscard]] std::string edited(const std::vector<Edit>& sorted) const;

 private:
  [[nodiscard]] std::uint32_t in_text(std::uint32_t byte) const;
  [[nodiscard]] std::string encoded(std::string_view text) const;

  std::string bytes_;
  Decoded decoded_;
};

}  // namespace gouji::fix
