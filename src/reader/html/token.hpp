// Stage: reader, HTML. What the tokenizer says to the tree rules: spans of the source, nothing decoded, nothing copied.
#pragma once

#include <array>
#include <cstdint>

#include "reader/html/tag.hpp"
#include "text/span.hpp"

namespace gouji::html {

/// The attributes that decide anything here; all others are read over.
enum class Attribute : std::uint8_t { colspan, rowspan, hidden, style, type, value, encoding, color, face, size };
inline constexpr std::size_t attribute_count = 10;

/// The values of one tag's attributes, raw, without their quotes; of attributes given twice the first counts.
class Attributes {
 public:
  void clear() { present_ = 0; }
  void add(Attribute attribute, Span value) {
    if (!has(attribute)) values_[index(attribute)] = value;
    present_ |= bit(attribute);
  }
  [[nodiscard]] bool has(Attribute attribute) const { return (present_ & bit(attribute)) != 0; }
  /// Empty where the attribute is absent.
  [[nodiscard]] Span value(Attribute attribute) const { return has(attribute) ? values_[index(attribute)] : Span{}; }

 private:
  [[nodiscard]] static constexpr std::size_t index(Attribute attribute) { return static_cast<std::size_t>(attribute); }
  [[nodiscard]] static constexpr unsigned bit(Attribute attribute) { return 1U << index(attribute); }

  unsigned present_ = 0;
  std::array<Span, attribute_count> values_;  // only those present are initialised
};

struct Token {
  enum class Kind : std::uint8_t {
    text,
    start_tag,
    end_tag,
    remark,  ///< a comment that speaks to gouji
    end_of_file
  };

  Kind kind = Kind::end_of_file;
  bool self_closing = false;
  bool literal = false;  ///< text of a CDATA section, in which `&` means nothing
  Tag tag = Tag::first_unknown;
  Span span;  ///< of the text, or of the whole tag or comment from `<` to `>`
  Attributes attributes;
};

}  // namespace gouji::html
