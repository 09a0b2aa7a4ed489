// Stage: reader, docx. What a stretch of XML text shows: references resolved, white space and faulty bytes replaced,
// and for every piece the bytes that it came from.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gouji {

/// Text with its origin in units as in OffsetMap::append.
struct TextPiece {
  std::string_view text;
  std::uint32_t origin = 0;
  std::uint32_t text_unit = 1;
  std::uint32_t origin_unit = 1;
};

/// Yields the pieces of a text in order. Line ends and tabs show as spaces; invalid UTF-8 and control characters become
/// U+FFFD; unknown references stay as they are written.
class XmlText {
 public:
  /// `origin` is the place of the first byte of `raw`; CDATA sections have no references.
  XmlText(std::string_view raw, std::uint32_t origin, bool has_references)
      : raw_(raw), origin_(origin), specials_(has_references ? "&\t\r\n" : "\t\r\n") {}

  /// The next piece, whose text may live in this object until the next call; nothing at the end.
  [[nodiscard]] std::optional<TextPiece> next();

 private:
  std::size_t plain_size();
  TextPiece unit(std::string_view text, std::size_t raw_size);
  TextPiece special();
  TextPiece reference();

  std::string_view raw_;
  std::uint32_t origin_;
  std::string_view specials_;     ///< what cannot be copied though it is clean text
  std::size_t at_ = 0;            ///< how far `raw_` is read
  std::size_t next_special_ = 0;  ///< where the first special at or behind `at_` stands, once found
  bool has_found_special_ = false;
  std::string character_;
};

/// The text of an attribute value, without its places.
[[nodiscard]] std::string text_of_attribute(std::string_view raw);

/// Without the white space at one end that XML knows; full-width and no-break spaces stay.
[[nodiscard]] std::string_view trimmed_left(std::string_view raw);
[[nodiscard]] std::string_view trimmed_right(std::string_view raw);

}  // namespace gouji
