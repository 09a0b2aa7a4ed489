// Stage: fix. Text as the bytes of a file: in its encoding, and written as the file writes the like.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/reading.hpp"
#include "fix/source_character.hpp"

namespace gouji::fix {

class FileBytes {
 public:
  /// Both must outlive the object; `reading` is what `read` made of `bytes`.
  FileBytes(std::string_view bytes, const Reading& reading) : bytes_(bytes), reading_(reading) {}

  /// Digits as they are; other characters as the old text has them, and line ends as at a place of the decoded source.
  /// Nothing where there is no line end to copy.
  [[nodiscard]] std::optional<std::string> of(std::string_view text, const std::vector<SourceCharacter>& old,
                                              std::uint32_t line_end) const;

  /// The same of a character that is ASCII or a digit.
  [[nodiscard]] std::string of(char32_t character) const;

 private:
  [[nodiscard]] std::string of(char32_t character, const std::vector<SourceCharacter>& old) const;
  [[nodiscard]] std::optional<std::string> line_end_at(std::uint32_t begin) const;
  [[nodiscard]] std::optional<std::string> line_end_before(std::uint32_t begin) const;
  [[nodiscard]] std::string of_break(std::string_view rest) const;

  std::string_view bytes_;
  const Reading& reading_;
};

}  // namespace gouji::fix
