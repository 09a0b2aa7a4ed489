#include "yaml/names.hpp"

#include "text/edit_distance.hpp"
#include "text/utf8.hpp"

namespace gouji::yaml {
namespace {

std::string joined(Names names, std::string_view separator) {
  std::string text;
  for (std::string_view name : names) {
    if (!text.empty()) text += separator;
    text += name;
  }
  return text;
}

constexpr std::size_t longest_quoted = 60;  // code points

}  // namespace

std::string quoted(std::string_view name) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < longest_quoted && end < name.size(); ++i) end = utf8::next(name, end);
  return "“" + std::string(name.substr(0, end)) + (end < name.size() ? "…”" : "”");
}

Said listed(Names names) {
  return {joined(names, "、"), joined(names, ", ")};
}

Said expected(const Said& what) {
  return {"这里应写" + what.zh, "expected " + what.en};
}

std::string_view nearest(std::string_view written, Names names) {
  const auto letters = static_cast<std::uint32_t>(utf8::count(written));
  const bool is_number = written.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_number || letters > longest_quoted) return {};
  std::uint32_t within = (letters + 2) / 3;
  std::string_view found;
  for (std::string_view name : names) {
    const std::uint32_t distance = edit_distance(written, name, within);
    if (distance > within || distance >= letters) continue;
    if (found.empty() || distance < within) found = name;
    within = distance;
  }
  return found;
}

}  // namespace gouji::yaml
