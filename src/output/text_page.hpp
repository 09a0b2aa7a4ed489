// Stage: output. What the parts of the text output write on: indented lines, painted where colour is wanted.
#pragma once

#include <string>
#include <string_view>

#include "output/style.hpp"
#include "output/wording.hpp"

namespace gouji {

enum class Paint : std::uint8_t { plain, bold, dim, red, yellow, cyan, green };

class TextPage {
 public:
  TextPage(Style style, Language language) : style_(style), language_(language) {}

  void line(unsigned indent, std::string_view text, Paint paint = Paint::plain);
  void blank_line() { text_ += '\n'; }

  [[nodiscard]] std::string painted(std::string_view text, Paint paint) const;
  [[nodiscard]] const Style& style() const { return style_; }
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] const Wording& words() const { return wording_of(language_); }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Style style_;
  Language language_;
  std::string text_;
};

[[nodiscard]] Paint paint_of(Level level);

}  // namespace gouji
