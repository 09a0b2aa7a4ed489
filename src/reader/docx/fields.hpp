// Stage: reader, docx. Complex fields (`w:fldChar`): their instructions are not seen, their results are. Fields nest
// and may span paragraphs.
#pragma once

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
  void end_instruction();

  std::vector<bool> in_instruction_;  ///< of each open field, outermost first
  std::size_t instructions_ = 0;
};

}  // namespace gouji
