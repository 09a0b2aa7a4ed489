// Stage: reader, docx. Complex fields (`w:fldChar`): their instructions are not seen, their results are. Fields nest
// and may span paragraphs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gouji {

class Fields {
 public:
  /// `w:fldCharType`: begin, separate or end.
  void mark(std::string_view type);

  /// Instructions end with their paragraph at the latest, so that a field without end hides no more than that.
  void end_paragraph();

  [[nodiscard]] bool hide() const { return instructions_ > 0; }

 private:
  static constexpr std::uint32_t in_result = 0;

  std::vector<std::uint32_t> open_;  ///< of each open field: the paragraph of its instruction, or `in_result`
  std::uint32_t paragraph_ = 1;
  std::uint32_t instructions_ = 0;  ///< open ones of this paragraph
};

}  // namespace gouji
