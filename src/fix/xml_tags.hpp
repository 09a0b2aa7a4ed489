// Stage: fix. The tags of well-formed XML in their order, each with its bytes. The reader has proven the form; on other
// input nothing breaks, but tags may be missed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "text/span.hpp"

namespace gouji::fix {

struct XmlTag {
  enum class Kind : std::uint8_t { opens, closes, empty };

  Kind kind = Kind::empty;
  Span bytes;             ///< from '<' to behind '>'
  std::string_view text;  ///< the same as text

  /// As written, with its prefix.
  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] std::string_view local_name() const;
  /// With its colon; empty for names without one.
  [[nodiscard]] std::string_view prefix() const;
  /// The value as written of the attribute with that local name; nothing where the tag has none.
  [[nodiscard]] std::optional<std::string_view> attribute(std::string_view local_name) const;
};

class XmlTags {
 public:
  explicit XmlTags(std::string_view xml) : xml_(xml) {}

  /// Comments, CDATA sections, instructions and declarations are passed over. Nothing at the end, or where a tag does
  /// not end.
  [[nodiscard]] std::optional<XmlTag> next();

 private:
  bool skip_other_markup(std::size_t begin);
  [[nodiscard]] std::size_t end_of_tag(std::size_t begin) const;

  std::string_view xml_;
  std::size_t at_ = 0;
};

}  // namespace gouji::fix
