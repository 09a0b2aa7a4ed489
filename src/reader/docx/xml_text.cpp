#include "reader/docx/xml_text.hpp"

#include <algorithm>
#include <charconv>

#include "text/clean_run.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::string_view xml_space = " \t\r\n";

std::optional<char32_t> numbered(std::string_view digits) {
  const bool is_hexadecimal = digits.starts_with('x');
  if (is_hexadecimal) digits.remove_prefix(1);
  const char* const last = digits.data() + digits.size();
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(digits.data(), last, code, is_hexadecimal ? 16 : 10);
  if (error != std::errc{} || end != last) return std::nullopt;
  const bool is_scalar = code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return is_scalar ? char32_t{code} : replacement_character;
}

std::optional<char32_t> referenced(std::string_view name) {
  if (name.starts_with('#')) return numbered(name.substr(1));
  if (name == "amp") return U'&';
  if (name == "lt") return U'<';
  if (name == "gt") return U'>';
  if (name == "quot") return U'"';
  if (name == "apos") return U'\'';
  return std::nullopt;
}

/// What a single character shows as: itself, a space, or U+FFFD for what is no text.
std::string shown(char32_t code) {
  const bool is_space = code >= '\t' && code <= '\r';
  const bool is_control = code < ' ' || code == 0x7F;
  std::string text;
  utf8::append(text, is_space ? U' ' : is_control ? replacement_character : code);
  return text;
}

}  // namespace

std::size_t XmlText::plain_size() {
  if (!has_found_special_ || next_special_ < at_) {
    next_special_ = std::min(raw_.find_first_of(specials_, at_), raw_.size());
    has_found_special_ = true;
  }
  return clean_run(raw_.substr(0, next_special_), at_) - at_;
}

TextPiece XmlText::unit(std::string_view text, std::size_t raw_size) {
  const auto origin = origin_ + static_cast<std::uint32_t>(at_);
  at_ += raw_size;
  return {text, origin, static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(raw_size)};
}

TextPiece XmlText::reference() {
  constexpr std::size_t longest = 12;
  const std::string_view ahead = raw_.substr(at_, longest);
  const std::size_t end = ahead.find(';');
  const auto code = end == std::string_view::npos ? std::nullopt : referenced(ahead.substr(1, end - 1));
  character_ = shown(code.value_or(U'&'));
  return unit(character_, code ? end + 1 : 1);
}

TextPiece XmlText::special() {
  if (raw_[at_] == '&' && specials_.starts_with('&')) return reference();
  if (raw_.substr(at_, 2) == "\r\n") return unit(" ", 2);
  const CodePoint here = utf8::decode(raw_, at_);
  character_ = shown(here.value);
  return unit(character_, here.size);
}

std::optional<TextPiece> XmlText::next() {
  if (at_ == raw_.size()) return std::nullopt;
  const std::size_t plain = plain_size();
  if (plain == 0) return special();
  TextPiece piece = unit(raw_.substr(at_, plain), plain);
  piece.text_unit = piece.origin_unit = 1;
  return piece;
}

std::string text_of_attribute(std::string_view raw) {
  std::string result;
  XmlText text(raw, 0, true);
  while (const auto piece = text.next()) result += piece->text;
  return result;
}

std::string_view trimmed_left(std::string_view raw) {
  return raw.substr(std::min(raw.find_first_not_of(xml_space), raw.size()));
}

std::string_view trimmed_right(std::string_view raw) {
  return raw.substr(0, raw.find_last_not_of(xml_space) + 1);
}

}  // namespace gouji
