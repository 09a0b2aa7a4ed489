// Stage: fix. The characters of a line of text, into which others are written, and how wide they are.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "fix/edit.hpp"

namespace gouji::fix {

/// Characters by their indices.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class LineCharacters {
 public:
  /// The line of the canonical text around a place.
  LineCharacters(std::string_view canonical, std::uint32_t place);

  [[nodiscard]] Span span() const { return span_; }
  [[nodiscard]] std::size_t size() const { return characters_.size(); }

  /// Widths are columns of a terminal, or characters.
  void count_characters(bool characters) { counts_characters_ = characters; }
  [[nodiscard]] std::uint32_t width(Stretch stretch) const;
  [[nodiscard]] std::uint32_t width_of(std::string_view text) const { return width(made_of(text)); }

  [[nodiscard]] std::size_t index_of(std::uint32_t origin) const;
  /// Behind a place, and behind what was written there.
  [[nodiscard]] std::size_t behind(std::uint32_t origin) const;
  /// The character at that column, or the nearest blank before or behind it.
  [[nodiscard]] std::size_t blank_under(std::uint32_t column) const;
  [[nodiscard]] std::size_t blanks_before(std::size_t index) const;
  [[nodiscard]] std::size_t blanks_behind(std::size_t index) const;

  void erase(Stretch stretch);
  void insert(std::size_t index, std::string_view text);
  /// Leaves nothing in a stretch but the text at its column and blanks around it: those that are there, as far as they
  /// fit. The stretch grows where its text does not fit.
  void set(Stretch free, std::uint32_t column, std::string_view text);

  /// What was written.
  [[nodiscard]] std::vector<Edit> edits() const;

 private:
  struct Character {
    char32_t value = 0;
    std::uint32_t origin = 0;  ///< in the canonical text; `is_new` where it was written
  };
  using Characters = std::vector<Character>;
  static constexpr std::uint32_t is_new = UINT32_MAX;

  [[nodiscard]] static Characters made_of(std::string_view text);
  [[nodiscard]] std::uint32_t width(std::span<const Character> characters) const;
  [[nodiscard]] std::size_t first_blanks(Stretch free, std::uint32_t size) const;
  [[nodiscard]] std::size_t last_blanks(Stretch free, std::uint32_t size) const;
  [[nodiscard]] Characters padding(Stretch free, std::uint32_t size) const;
  void insert(std::size_t index, const Characters& characters);

  std::string_view canonical_;
  Span span_;
  Characters characters_;
  bool counts_characters_ = false;
};

}  // namespace gouji::fix
