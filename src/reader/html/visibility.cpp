#include "reader/html/visibility.hpp"

#include "reader/html/ascii.hpp"

namespace gouji::html {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && ascii::is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && ascii::is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool ends_with_display(std::string_view text) {
  constexpr std::string_view name = "display";
  if (text.size() < name.size() || !ascii::equals_lowered(text.substr(text.size() - name.size()), name)) return false;
  text.remove_suffix(name.size());
  return text.empty() || text.back() == ';' || ascii::is_space(text.back());
}

}  // namespace

bool displays_none(std::string_view style) {
  constexpr std::string_view none = "none";
  for (std::size_t colon = style.find(':'); colon != std::string_view::npos; colon = style.find(':', colon + 1)) {
    if (!ends_with_display(trimmed(style.substr(0, colon)))) continue;
    const std::string_view value = trimmed(style.substr(colon + 1));
    if (!ascii::begins_lowered(value, none)) continue;
    const std::string_view rest = trimmed(value.substr(none.size()));
    if (rest.empty() || rest.front() == ';' || rest.front() == '!') return true;
  }
  return false;
}

bool hides_itself(const Attributes& attributes, std::string_view source) {
  if (attributes.has(Attribute::hidden)) return true;
  const Span style = attributes.value(Attribute::style);
  return !style.empty() && displays_none(style.of(source));
}

}  // namespace gouji::html
