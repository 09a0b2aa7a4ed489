#include "reader/docx/fields.hpp"

namespace gouji {

void Fields::mark(std::string_view type) {
  if (type == "begin") {
    in_instruction_.push_back(true);
    ++instructions_;
  } else if (!in_instruction_.empty()) {
    end_instruction();
    if (type == "end") in_instruction_.pop_back();
  }
}

void Fields::end_instruction() {
  if (in_instruction_.back()) --instructions_;
  in_instruction_.back() = false;
}

void Fields::end_paragraph() {
  if (instructions_ == 0) return;
  in_instruction_.assign(in_instruction_.size(), false);
  instructions_ = 0;
}

}  // namespace gouji
