// Stage: reader, Markdown. One inline mark: what stands at a place of a line, and what it shows instead of itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji::lines {

struct Mark {
  enum class Kind : std::uint8_t {
    none,        ///< a character like any other
    emphasis,    ///< a run of `*` or `_` that could begin or end emphasis
    character,   ///< an escape or a reference, which shows a character
    line_break,  ///< `<br>`
    comment,     ///< `<!-- … -->`
    picture,     ///< `![…](…)`
  };

  Kind kind = Kind::none;
  std::uint32_t length = 1;  ///< bytes of the source
  std::string_view shown;    ///< of a character
};

/// The marks of one line or cell. It knows where the last closing marks stand, so that the many openings of a hostile
/// line do not each search it to its end.
class Marks {
 public:
  explicit Marks(std::string_view text);

  /// Where a mark could begin, at or after `at`; the size of the text where none does.
  [[nodiscard]] std::uint32_t next_special(std::uint32_t at) const;

  /// The mark that begins with the special at `at`.
  [[nodiscard]] Mark read(std::uint32_t at) const;

 private:
  [[nodiscard]] Mark read_tag(std::uint32_t at) const;
  [[nodiscard]] Mark read_picture(std::uint32_t at) const;

  std::string_view text_;
  std::size_t comments_end_ = 0;  ///< before it, a comment that begins also ends
  std::size_t pictures_end_ = 0;  ///< before it, a picture that begins also ends
};

/// Whether any mark could begin in the text.
[[nodiscard]] bool has_marks(std::string_view text);

/// The text without line breaks and white space at its end.
[[nodiscard]] std::string_view without_last_breaks(std::string_view text);

}  // namespace gouji::lines
