// Stage: fix. A line of text, into which figures are written so that what stands in columns stays there.
#pragma once

#include <string_view>
#include <vector>

#include "document/room.hpp"
#include "fix/line_characters.hpp"

namespace gouji::fix {

class TextLine {
 public:
  /// The line of the canonical text around a place.
  TextLine(std::string_view canonical, std::uint32_t place) : canonical_(canonical), line_(canonical, place) {}

  [[nodiscard]] Span span() const { return line_.span(); }

  /// Where the line sets its figures apart by several blanks, they give and take what the widths differ by, and the
  /// middle of the figure stays as far as they allow.
  void replace(Span old, std::string_view figure);
  void write(const UnderColumn& room, std::string_view figure);
  /// Several are written by rank.
  void write(const BetweenValues& room, std::string_view figure);
  /// Sets off the last digits of the cell, so many of them.
  void write(const BeforeOrdinal& room, Span cell, std::size_t digits);

  [[nodiscard]] std::vector<Edit> edits() const { return line_.edits(); }

 private:
  [[nodiscard]] bool is_laid_out(Stretch number, Stretch free) const;
  void set(Stretch free, std::uint32_t column, std::string_view figure);
  [[nodiscard]] std::string_view separator(Span span) const;

  std::string_view canonical_;
  LineCharacters line_;
};

}  // namespace gouji::fix
