#include "fix/docx_run.hpp"

#include <algorithm>
#include <array>

#include "fix/xml_tags.hpp"

namespace gouji::fix {
namespace {

bool stays_behind(std::string_view property) {
  constexpr std::array<std::string_view, 8> names = {"del",       "ins",    "moveFrom",   "moveTo",
                                                     "rPrChange", "vanish", "specVanish", "webHidden"};
  return std::ranges::find(names, property) != names.end();
}

}  // namespace

std::string copied_properties(std::string_view properties) {
  std::string copy;
  std::size_t kept_from = 0;
  int depth = 0;
  XmlTags tags(properties);
  while (const auto tag = tags.next()) {
    if (tag->kind == XmlTag::Kind::closes) --depth;
    const bool is_property = depth == 1 && stays_behind(tag->local_name());
    if (is_property && tag->kind != XmlTag::Kind::closes) {
      copy += properties.substr(kept_from, tag->bytes.begin - kept_from);
      kept_from = properties.size();  // until it ends
    }
    if (is_property && tag->kind != XmlTag::Kind::opens) kept_from = tag->bytes.end;
    if (tag->kind == XmlTag::Kind::opens) ++depth;
  }
  return copy += properties.substr(kept_from);
}

std::string run_xml(std::string_view prefix, std::string_view properties, std::string_view text) {
  const auto element = [prefix](std::string_view name, const std::string& content) {
    const std::string tag = std::string(prefix).append(name);
    return "<" + tag + ">" + content + "</" + tag + ">";
  };
  return element("r", std::string(properties) + element("t", std::string(text)));
}

}  // namespace gouji::fix
