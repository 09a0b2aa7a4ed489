#include "reader/docx/fields.hpp"

#include <utility>

namespace gouji {

void Fields::mark(std::string_view type) {
  if (type == "begin") {
    open_.push_back(paragraph_);
    ++instructions_;
  } else if (!open_.empty()) {
    if (std::exchange(open_.back(), in_result) == paragraph_) --instructions_;
    if (type == "end") open_.pop_back();
  }
}

void Fields::end_paragraph() {
  ++paragraph_;
  instructions_ = 0;
}

}  // namespace gouji
