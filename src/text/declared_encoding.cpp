#include "text/declared_encoding.hpp"

#include <algorithm>
#include <string>

namespace gouji {

namespace {

constexpr std::size_t head_size = 4096;
constexpr std::string_view white_space = " \t\r\n\f";

/// Labels of the WHATWG Encoding Standard, for the encodings that we read without a byte order mark.
constexpr struct {
  std::string_view label;
  Encoding encoding;
} labels[] = {
    {"utf-8", Encoding::utf8},      {"utf8", Encoding::utf8},          {"gb2312", Encoding::gb18030},
    {"gbk", Encoding::gb18030},     {"gb18030", Encoding::gb18030},    {"x-gbk", Encoding::gb18030},
    {"gb_2312", Encoding::gb18030}, {"gb_2312-80", Encoding::gb18030}, {"csgb2312", Encoding::gb18030},
    {"chinese", Encoding::gb18030}, {"iso-ir-58", Encoding::gb18030},  {"csiso58gb231280", Encoding::gb18030}};

std::optional<Encoding> encoding_labelled(std::string_view label) {
  const auto* known = std::find_if(std::begin(labels), std::end(labels), [&](auto& row) { return row.label == label; });
  return known == std::end(labels) ? std::nullopt : std::optional(known->encoding);
}

std::string lower_case_head(std::string_view bytes) {
  std::string head(bytes.substr(0, head_size));
  for (char& byte : head) {
    if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte + ('a' - 'A'));
  }
  return head;
}

std::string_view without_leading(std::string_view text, std::string_view characters) {
  return text.substr(std::min(text.find_first_not_of(characters), text.size()));
}

/// The value of `name=…` in a tag, bare or quoted; empty where there is none.
std::string_view value_in(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    std::string_view rest = without_leading(tag.substr(at + name.size()), white_space);
    if (!rest.starts_with('=')) continue;
    rest = without_leading(without_leading(rest.substr(1), white_space), "\"'");
    return rest.substr(0, rest.find_first_of("\"' \t\r\n\f;/?"));
  }
  return {};
}

/// What the tag at the head of `markup` declares, if it is one that can.
std::optional<Encoding> declared_by_tag(std::string_view markup) {
  const bool is_xml = markup.starts_with("<?xml");
  if (!is_xml && !markup.starts_with("<meta")) return std::nullopt;
  return encoding_labelled(value_in(markup.substr(0, markup.find('>')), is_xml ? "encoding" : "charset"));
}

}  // namespace

std::optional<Encoding> declared_encoding(std::string_view bytes) {
  const std::string head = lower_case_head(bytes);
  for (std::size_t at = head.find('<'); at < head.size(); at = head.find('<', at + 1)) {
    const std::string_view markup = std::string_view(head).substr(at);
    if (markup.starts_with("<!--")) {
      at = head.find("-->", at + 2);
      if (at == std::string::npos) break;
    } else if (const auto declared = declared_by_tag(markup)) {
      return declared;
    }
  }
  return std::nullopt;
}

}  // namespace gouji
