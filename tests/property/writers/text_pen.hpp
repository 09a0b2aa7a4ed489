// Property tests, writers. What all text forms share: titles, headings and paragraphs are lines.
#pragma once

#include <string>

#include "property/writers/walk.hpp"

namespace gouji::property {

class TextPen : public Pen {
 public:
  explicit TextPen(Choices& choices) : choices_(choices), spaced_(choices.one_in(2)) {}

  void title(std::string_view text) override { paragraph(text); }
  void heading(std::string_view text) override { paragraph(text); }
  void paragraph(std::string_view text) override;

  [[nodiscard]] std::string text() && { return std::move(text_); }

 protected:
  void line(std::string_view text) { text_.append(text).append("\n"); }
  [[nodiscard]] Choices& choices() { return choices_; }

 private:
  Choices& choices_;
  bool spaced_;  ///< blank lines between paragraphs
  std::string text_;
};

/// A blank cell where nothing else would show it.
inline constexpr std::string_view dash = "-";

/// The report as the pen writes it, with the line ends of one system or another.
[[nodiscard]] std::string text_of(const SoundReport& report, TextPen&& pen, Choices& choices);

}  // namespace gouji::property
