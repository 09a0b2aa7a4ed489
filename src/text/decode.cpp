#include "text/decode.hpp"

#include <limits>

#include "text/clean_run.hpp"
#include "text/clean_text.hpp"
#include "text/gb18030.hpp"
#include "text/input_error.hpp"
#include "text/utf16.hpp"
#include "text/utf8.hpp"

namespace gouji {

namespace {

/// A broken byte becomes three of U+FFFD.
constexpr std::size_t greatest_size = std::numeric_limits<std::uint32_t>::max() / 3;

std::size_t no_run(std::string_view, std::size_t at) {
  return at;
}

/// Copies what is clean in this encoding as it stands and decodes the rest character by character.
template <auto run, auto decode_at>
void read(std::string_view bytes, std::size_t at, CleanText& text) {
  while (at < bytes.size()) {
    const std::size_t end = run(bytes, at);
    if (end > at) text.copy(bytes.substr(at, end - at), static_cast<std::uint32_t>(at));
    if (end == bytes.size()) return;
    const CodePoint character = decode_at(bytes, end);
    text.put(character, static_cast<std::uint32_t>(end));
    at = end + character.size;
  }
}

void read(Encoding encoding, std::string_view bytes, std::size_t at, CleanText& text) {
  switch (encoding) {
    case Encoding::utf8: return read<clean_run, utf8::decode>(bytes, at, text);
    case Encoding::utf16le: return read<no_run, utf16::decode_le>(bytes, at, text);
    case Encoding::utf16be: return read<no_run, utf16::decode_be>(bytes, at, text);
    case Encoding::gb18030: return read<clean_ascii_run, gb18030::decode>(bytes, at, text);
  }
}

}  // namespace

Decoded decode(std::string_view bytes, bool html) {
  if (bytes.size() > greatest_size) throw InputError(InputFault::too_large);
  const EncodingMark mark = recognize_encoding(bytes, html);
  CleanText text;
  text.reserve(mark.encoding == Encoding::utf8 ? bytes.size() : bytes.size() / 2 * 3);
  read(mark.encoding, bytes, mark.bom, text);
  return {text.take_text(), text.take_origin(), mark.encoding, text.take_damaged()};
}

}  // namespace gouji
