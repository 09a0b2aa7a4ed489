#include "reader/docx/tags.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "reader/docx/xml.hpp"

namespace gouji {
namespace {

struct Spelling {
  std::string_view name;
  Tag tag;
};

constexpr std::array spellings = std::to_array<Spelling>({
    {"AlternateContent", Tag::AlternateContent},
    {"blip", Tag::drawing_image},
    {"br", Tag::br},
    {"chart", Tag::drawing_image},
    {"cr", Tag::cr},
    {"customXmlPr", Tag::skipped},
    {"del", Tag::skipped},
    {"delInstrText", Tag::skipped},
    {"delText", Tag::skipped},
    {"fldChar", Tag::fldChar},
    {"imagedata", Tag::drawing_image},
    {"instrText", Tag::skipped},
    {"moveFrom", Tag::skipped},
    {"noBreakHyphen", Tag::noBreakHyphen},
    {"p", Tag::p},
    {"pPr", Tag::skipped},
    {"ptab", Tag::tab},
    {"r", Tag::r},
    {"rPr", Tag::skipped},
    {"relIds", Tag::drawing_image},
    {"rt", Tag::skipped},
    {"sdtEndPr", Tag::skipped},
    {"sdtPr", Tag::skipped},
    {"sectPr", Tag::skipped},
    {"smartTagPr", Tag::skipped},
    {"sym", Tag::sym},
    {"t", Tag::t},
    {"tab", Tag::tab},
    {"tbl", Tag::tbl},
    {"tblGrid", Tag::skipped},
    {"tblPr", Tag::skipped},
    {"tblPrEx", Tag::skipped},
    {"tc", Tag::tc},
    {"tcPr", Tag::skipped},
    {"tr", Tag::tr},
    {"trPr", Tag::skipped},
    {"txbxContent", Tag::txbxContent},
});
static_assert(std::ranges::is_sorted(spellings, {}, &Spelling::name));

}  // namespace

Tag tag_of(pugi::xml_node element) {
  const std::string_view name = local_name(element);
  const auto found = std::ranges::lower_bound(spellings, name, {}, &Spelling::name);
  return found != spellings.end() && found->name == name ? found->tag : Tag::other;
}

}  // namespace gouji
