#include "fix/xml_tags.hpp"

#include <algorithm>
#include <array>

namespace gouji::fix {
namespace {

constexpr std::string_view blanks = " \t\r\n";

struct Markup {
  std::string_view begin;
  std::string_view end;
};
constexpr std::array other_markup =
    std::to_array<Markup>({{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}});

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.find(':') + 1);
}

/// Takes the next `name="value"` off the front.
std::optional<std::pair<std::string_view, std::string_view>> take_attribute(std::string_view& text) {
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  const std::size_t quote = text.find_first_of("\"'");
  if (quote == std::string_view::npos) return std::nullopt;
  const std::size_t end = text.find(text[quote], quote + 1);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view name = text.substr(0, text.find_first_of(" \t\r\n="));
  const std::string_view value = text.substr(quote + 1, end - quote - 1);
  text.remove_prefix(end + 1);
  return std::pair{name, value};
}

}  // namespace

std::string_view XmlTag::name() const {
  const std::size_t begin = kind == Kind::closes ? 2 : 1;
  return text.substr(begin, text.find_first_of(" \t\r\n/>", begin) - begin);
}

std::string_view XmlTag::local_name() const {
  return without_prefix(name());
}

std::string_view XmlTag::prefix() const {
  return name().substr(0, name().find(':') + 1);
}

std::optional<std::string_view> XmlTag::attribute(std::string_view local_name) const {
  std::string_view rest = text.substr(1 + name().size());
  while (const auto found = take_attribute(rest)) {
    if (without_prefix(found->first) == local_name) return found->second;
  }
  return std::nullopt;
}

std::optional<XmlTag> XmlTags::next() {
  while (true) {
    const std::size_t begin = xml_.find('<', at_);
    if (begin == std::string_view::npos) return std::nullopt;
    if (skip_other_markup(begin)) continue;
    const std::size_t end = end_of_tag(begin);
    if (end == std::string_view::npos) return std::nullopt;
    at_ = end;
    const std::string_view text = xml_.substr(begin, end - begin);
    const auto kind = text.starts_with("</") ? XmlTag::Kind::closes
                      : text.ends_with("/>") ? XmlTag::Kind::empty
                                             : XmlTag::Kind::opens;
    return XmlTag{kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, text};
  }
}

bool XmlTags::skip_other_markup(std::size_t begin) {
  const std::string_view rest = xml_.substr(begin);
  const auto* found =
      std::ranges::find_if(other_markup, [rest](const Markup& markup) { return rest.starts_with(markup.begin); });
  if (found == other_markup.end()) return false;
  const std::size_t end = rest.find(found->end, found->begin.size());
  at_ = end == std::string_view::npos ? xml_.size() : begin + end + found->end.size();
  return true;
}

/// A '>' in a value does not end the tag.
std::size_t XmlTags::end_of_tag(std::size_t begin) const {
  std::size_t at = xml_.find_first_of("\"'>", begin);
  while (at != std::string_view::npos && xml_[at] != '>') {
    at = xml_.find(xml_[at], at + 1);
    if (at != std::string_view::npos) at = xml_.find_first_of("\"'>", at + 1);
  }
  return at == std::string_view::npos ? at : at + 1;
}

}  // namespace gouji::fix
