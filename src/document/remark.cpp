#include "document/remark.hpp"

#include <algorithm>

#include "text/blanks.hpp"

namespace gouji {
namespace {

constexpr std::string_view name = "gouji";
constexpr std::string_view wide_colon = "：";

/// Word makes the first letter of a comment a capital one.
bool begins_with_name(std::string_view text) {
  const auto same = [](char ours, char theirs) { return ours == (theirs | 0x20); };
  return text.size() > name.size() && std::equal(name.begin(), name.end(), text.begin(), same);
}

}  // namespace

std::optional<std::string_view> remark_in(std::string_view comment) {
  std::string_view text = trimmed(comment);
  if (text.starts_with("<!--")) text = trimmed(text.substr(4));
  if (text.ends_with("-->")) text = trimmed(text.substr(0, text.size() - 3));
  if (!begins_with_name(text)) return std::nullopt;
  const std::string_view rest = text.substr(name.size());
  const bool ends_word =
      rest.starts_with(':') || rest.starts_with(wide_colon) || blank_size(rest.data(), rest.data() + rest.size()) > 0;
  return ends_word ? std::optional(text) : std::nullopt;
}

}  // namespace gouji
