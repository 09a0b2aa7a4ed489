#include "reader/docx/xml.hpp"

#include <algorithm>
#include <charconv>

#include "text/input_error.hpp"

namespace gouji {
namespace {

constexpr unsigned as_written = pugi::parse_cdata | pugi::parse_ws_pcdata;

std::string_view without_prefix(std::string_view name) {
  return name.substr(name.find(':') + 1);
}

void check_cost(std::string_view bytes, const DocxLimits& limits) {
  const auto is_markup = [](char c) { return c == '<' || c == '='; };
  const auto cost = static_cast<std::uint64_t>(std::ranges::count_if(bytes, is_markup));
  if (cost > limits.markup) throw InputError(InputFault::inflation_bomb);
}

/// XML demands the mark of UTF-16.
bool has_utf16_mark(std::string_view bytes) {
  return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

XmlPart::XmlPart(std::string bytes, const DocxLimits& limits) : utf8_(decoded_part(std::move(bytes))) {
  std::string& text = utf8_.text;
  check_cost(text, limits);
  const bool has_zero = text.find('\0') != std::string::npos;
  const auto parsed = document_.load_buffer_inplace(text.data(), text.size(), as_written, pugi::encoding_utf8);
  if (!parsed || has_zero) throw InputError(InputFault::malformed_xml);
}

Decoded decoded_part(std::string bytes) {
  return has_utf16_mark(bytes) ? decode(bytes, false) : Decoded{.text = std::move(bytes)};
}

std::uint32_t place_of(pugi::xml_node node) {
  const auto offset = static_cast<std::uint32_t>(node.offset_debug());
  return node.type() == pugi::node_element ? offset - 1 : offset;
}

std::string_view local_name(pugi::xml_node node) {
  return without_prefix(node.name());
}

pugi::xml_node child_of(pugi::xml_node node, std::string_view name) {
  return node.find_child([&](pugi::xml_node child) { return local_name(child) == name; });
}

std::string_view attribute_of(pugi::xml_node node, std::string_view name) {
  return node.find_attribute([&](pugi::xml_attribute found) { return without_prefix(found.name()) == name; }).value();
}

std::uint32_t number_of(std::string_view value, std::uint32_t absent, std::uint32_t most) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc::result_out_of_range) return most;
  return error == std::errc{} ? std::min(number, most) : absent;
}

bool is_on(pugi::xml_node toggle) {
  const std::string_view value = value_of(toggle);
  return toggle && value != "0" && value != "false" && value != "off";
}

}  // namespace gouji
