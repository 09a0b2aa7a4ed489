// Stage: reader, docx. The elements of WordprocessingML that decide what is seen, spelt as in the schema.
#pragma once

#include <cstdint>

#include <pugixml.hpp>

namespace gouji {

enum class Tag : std::uint8_t {
  other,  ///< looked through: its children are read as if they stood in its place
  AlternateContent,
  br,
  cr,
  drawing_image,  ///< `a:blip`, `v:imagedata`, `c:chart`, `dgm:relIds`: what makes a drawing a picture
  fldChar,
  noBreakHyphen,
  p,
  r,
  skipped,  ///< properties, instructions, deleted and moved-away content: nothing in it is seen
  sym,
  t,
  tab,
  tbl,
  tc,
  tr,
  txbxContent,
};

[[nodiscard]] Tag tag_of(pugi::xml_node element);

}  // namespace gouji
