#include "reader/reader.hpp"

#include <algorithm>

#include "reader/docx/compound_file.hpp"
#include "reader/docx/docx.hpp"
#include "reader/html/html.hpp"
#include "reader/text/markdown.hpp"
#include "reader/text/text.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t sniffed_bytes = 64U << 10;

bool is_container(std::string_view bytes) {
  return bytes.starts_with("PK") || looks_like_compound_file(bytes);
}

bool is_foreign_format(std::string_view bytes) {
  constexpr std::string_view signatures[] = {"%PDF"sv,
                                             "\x89PNG"sv,
                                             "\xFF\xD8\xFF"sv,
                                             "GIF8"sv,
                                             "{\\rtf"sv,
                                             "Rar!"sv,
                                             "\x1F\x8B"sv,
                                             "7z\xBC\xAF"sv,
                                             "II*\0"sv,
                                             "MM\0*"sv,
                                             "\x7F"
                                             "ELF"sv,
                                             "MZ\x90"sv};
  return std::any_of(std::begin(signatures), std::end(signatures),
                     [bytes](std::string_view signature) { return bytes.starts_with(signature); });
}

bool is_control(char c) {
  return (0 <= c && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v');
}

/// Text may hold a few stray control bytes; one in sixteen is no text. UTF-16 comes with a mark or with its zeros.
bool is_binary(std::string_view bytes, const Decoded& decoded) {
  if (decoded.encoding == Encoding::utf16le || decoded.encoding == Encoding::utf16be) return false;
  const std::string_view head = bytes.substr(0, sniffed_bytes);
  const auto controls = std::count_if(head.begin(), head.end(), is_control);
  std::size_t damaged = 0;
  for (const Span span : decoded.damaged) damaged += span.size();
  return static_cast<std::size_t>(controls) * 16 > head.size() || damaged * 4 > decoded.text.size();
}

bool continues_name(char c) {
  return ('a' <= (c | 0x20) && (c | 0x20) <= 'z') || ('0' <= c && c <= '9') || c == '-';
}

/// A start tag or declaration of that name, in letters of either case.
bool contains_tag(std::string_view text, std::string_view name) {
  const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    const bool named = rest.size() > name.size() && std::equal(name.begin(), name.end(), rest.begin(), same);
    if (named && !continues_name(rest[name.size()])) return true;
  }
  return false;
}

/// Tags that make a page; Markdown and plain text borrow others, such as <br>.
bool looks_like_html(std::string_view text) {
  const std::string_view head = text.substr(0, sniffed_bytes);
  constexpr std::string_view tags[] = {
      "!doctype html", "html", "head", "title", "meta", "body", "table", "tr",      "td",      "th",    "div", "p",
      "span",          "h1",   "h2",   "h3",    "ul",   "ol",   "li",    "section", "article", "script"};
  return std::any_of(std::begin(tags), std::end(tags),
                     [head](std::string_view tag) { return contains_tag(head, tag); });
}

Reading read_container(std::string_view bytes, const ReadLimits& limits) {
  Reading reading;
  reading.document = read_docx(bytes, DocxLimits{.part_bytes = limits.part_bytes});
  return reading;
}

Document read_decoded(std::string_view text) {
  if (looks_like_html(text)) return read_html(text);
  return looks_like_markdown(text) ? read_markdown(text) : read_text(text);
}

}  // namespace

Reading read(std::string_view bytes, const ReadLimits& limits) {
  if (bytes.empty()) throw InputError(InputFault::empty_file);
  if (bytes.size() > limits.file_bytes) throw InputError(InputFault::too_large);
  if (is_foreign_format(bytes)) throw InputError(InputFault::unsupported_format);
  Reading reading;
  if (is_container(bytes)) {
    reading = read_container(bytes, limits);
  } else {
    reading.source = decode(bytes, true);
    if (is_binary(bytes, reading.source)) throw InputError(InputFault::binary);
    reading.document = read_decoded(reading.source.text);
  }
  reading.canonical = canonicalise(reading.document);
  return reading;
}

}  // namespace gouji
