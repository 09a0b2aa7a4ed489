// Stage: fix. A line of text, into which figures are written so that what stands in columns stays there.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/room.hpp"
#include "fix/edit.hpp"

namespace gouji::fix {

class TextLine {
 public:
  /// The line of the canonical text around a place.
  TextLine(std::string_view canonical, std::uint32_t place);

  [[nodiscard]] Span span() const { return span_; }

  /// Where the line sets its figures apart by several blanks, they give and take what the widths differ by, and the
  /// middle of the figure stays as far as they allow.
  void replace(Span old, std::string_view figure);
  void write(const UnderColumn& room, std::string_view figure);
  /// Several are written by rank.
  void write(const BetweenValues& room, std::string_view figure);
  /// Sets off the last digits of the cell, as many as the figure lacks.
  void write(const BeforeOrdinal& room, Span cell, std::size_t digits);

  [[nodiscard]] std::vector<Edit> edits() const;

 private:
  struct Character {
    char32_t value = 0;
    std::uint32_t origin = 0;  ///< in the canonical text; `is_new` where it was written
  };
  static constexpr std::uint32_t is_new = UINT32_MAX;

  /// Characters by their indices.
  struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
  };
  using Characters = std::vector<Character>;

  [[nodiscard]] static Characters written(std::string_view text);
  [[nodiscard]] static std::size_t count_kept(const Characters& characters);
  [[nodiscard]] std::size_t index_of(std::uint32_t origin) const;
  [[nodiscard]] std::size_t behind(Span value) const;
  [[nodiscard]] std::uint32_t width(std::span<const Character> characters) const;
  [[nodiscard]] std::uint32_t width(Stretch stretch) const;
  [[nodiscard]] std::size_t blanks_before(std::size_t index) const;
  [[nodiscard]] std::size_t blanks_behind(std::size_t index) const;
  [[nodiscard]] bool sets_apart(Stretch blanks) const;
  [[nodiscard]] std::size_t index_under(std::uint32_t column) const;
  void set(Stretch free, std::uint32_t column, std::string_view figure);
  [[nodiscard]] Characters blanks_up_to(Stretch free, std::uint32_t size) const;
  [[nodiscard]] Characters blanks_down_to(Stretch free, std::uint32_t size) const;
  [[nodiscard]] Character pad_for(Stretch free) const;
  void insert(std::size_t index, std::string_view text);
  [[nodiscard]] std::string_view separator(Span span) const;

  std::string_view canonical_;
  Span span_;
  Characters characters_;
  bool counts_characters_ = false;
};

}  // namespace gouji::fix
