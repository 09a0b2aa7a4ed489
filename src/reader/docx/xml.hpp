// Stage: reader, docx. One XML part of a package as a tree whose nodes know their byte offsets. Names are compared
// without their prefixes, which writers choose freely; text and attributes stay as written, references and all.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "reader/docx/limits.hpp"
#include "text/decode.hpp"
#include "text/offset_map.hpp"

namespace gouji {

class XmlPart {
 public:
  /// Throws InputError: malformed_xml, or inflation_bomb when the tree would cost too much. UTF-16 is converted first.
  XmlPart(std::string bytes, const DocxLimits& limits);
  XmlPart(const XmlPart&) = delete;
  XmlPart& operator=(const XmlPart&) = delete;

  [[nodiscard]] pugi::xml_node root() const { return document_.document_element(); }

  /// Leads from places of the tree to bytes of the part; the identity for UTF-8.
  [[nodiscard]] const OffsetMap& origin() const { return utf8_.origin; }

 private:
  Decoded utf8_;  ///< the tree points into its text
  pugi::xml_document document_;
};

/// A part as the tree has it: UTF-16 is converted, everything else stays byte for byte.
[[nodiscard]] Decoded decoded_part(std::string bytes);

/// The byte at which a tag's '<' or a text begins.
[[nodiscard]] std::uint32_t place_of(pugi::xml_node node);

[[nodiscard]] std::string_view local_name(pugi::xml_node node);
[[nodiscard]] pugi::xml_node child_of(pugi::xml_node node, std::string_view name);

/// The attribute's value as written; "" where there is none.
[[nodiscard]] std::string_view attribute_of(pugi::xml_node node, std::string_view name);

/// `w:val`, which most elements of WordprocessingML keep their one value in.
[[nodiscard]] inline std::string_view value_of(pugi::xml_node node) {
  return attribute_of(node, "val");
}

/// A count of columns, levels and the like as a number, at most `most`; `absent` where it is missing or no number.
[[nodiscard]] std::uint32_t number_of(std::string_view value, std::uint32_t absent, std::uint32_t most = 0xFFFFFFFF);

/// CT_OnOff: there, and not switched off by its value.
[[nodiscard]] bool is_on(pugi::xml_node toggle);

}  // namespace gouji
