// Stage: reader, text. What plain text and Markdown do in different ways; everything else they share.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "document/builder.hpp"
#include "reader/text/line.hpp"

namespace gouji::lines {

class Dialect {
 public:
  explicit Dialect(std::string_view source) : source_(source) {}
  virtual ~Dialect() = default;
  Dialect(const Dialect&) = delete;
  Dialect& operator=(const Dialect&) = delete;

  [[nodiscard]] std::string_view source() const { return source_; }
  [[nodiscard]] std::string_view text_of(const Line& line) const { return line.text.of(source_); }
  /// Where the line ends, before its LF.
  [[nodiscard]] std::uint32_t end_of(const Line& line) const {
    return line.next > line.begin && source_[line.next - 1] == '\n' ? line.next - 1 : line.next;
  }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(source_.size()); }

  /// The first line at or after `at`, where a line or its rest begins; none at the end.
  [[nodiscard]] virtual std::optional<Line> next_line(std::uint32_t at) const = 0;

  /// Whether the pipe at `at` is a character like any other.
  [[nodiscard]] virtual bool is_escaped(std::uint32_t at) const = 0;

  /// Adds a stretch of one line to the builder's paragraph.
  virtual void write(Span text, DocumentBuilder& builder) const = 0;

 private:
  std::string_view source_;
};

/// A line as a paragraph, with the remarks that stand at it.
void write_as_paragraph(const Dialect& dialect, const Line& line, DocumentBuilder& builder);

}  // namespace gouji::lines
