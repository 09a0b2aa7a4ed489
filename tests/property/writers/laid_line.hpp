// Property tests, writers. Lines of text laid out in columns.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gouji::property {

/// A line under construction. pdftotext counts every character as one column, terminals count ours as two.
class LaidLine {
 public:
  explicit LaidLine(bool counts_double) : counts_double_(counts_double) {}

  /// Adds text at a column, or behind what stands there already; nothing where there is none.
  LaidLine& at(std::size_t column, std::string_view text);
  LaidLine& centred(std::size_t middle, std::string_view text);

  [[nodiscard]] std::size_t width_of(std::string_view text) const;
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  bool counts_double_;
  std::string text_;
  std::size_t width_ = 0;
};

/// The label in lines of at most so many characters.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view label, std::size_t longest);

}  // namespace gouji::property
