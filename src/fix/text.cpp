#include "fix/text.hpp"

#include <algorithm>
#include <optional>

#include "fix/character.hpp"
#include "fix/edit.hpp"
#include "fix/empty_cell.hpp"
#include "fix/empty_line.hpp"
#include "fix/source_character.hpp"
#include "fix/text_line.hpp"
#include "fix/writing.hpp"
#include "text/blanks.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

using namespace fix;

using Edits = std::vector<Edit>;

class TextCorrector {
 public:
  TextCorrector(std::string_view bytes, const Reading& reading)
      : bytes_(bytes), reading_(reading), empty_cells_(reading.document) {}

  /// What the writing does to the bytes of the file; nothing where an edit finds no place in them.
  [[nodiscard]] Edits edits_for(const Writing& writing) const {
    Edits all;
    for (const Edit& edit : writing.edits) {
      const Edits edits = edit.bytes.empty() ? insert(edit) : replace(edit);
      if (edits.empty()) return {};
      all.insert(all.end(), edits.begin(), edits.end());
    }
    return all;
  }

 private:
  [[nodiscard]] Edits insert(const Edit& edit) const {
    const std::string_view text = reading_.canonical.text;
    if (blank_cell_around(text, edit.bytes)) return insert_into_cell(edit);
    const std::uint32_t at = edit.bytes.begin;
    if (const auto line = empty_line_at(reading_, at))
      return made_of(reading_.source.origin.origin(*line), encoded(edit.text, {}, line->end));
    return insert_into_line(edit, TextLine(text, at).span());
  }

  [[nodiscard]] Edits insert_into_cell(const Edit& edit) const {
    const auto source = empty_cells_.place_in(reading_, edit.bytes.end);
    if (!source) return {};
    const std::uint32_t at = reading_.source.origin.origin(*source);
    return made_of({at, at}, encoded(edit.text, {}, *source));
  }

  /// Behind the character before it, else before the one behind.
  [[nodiscard]] Edits insert_into_line(const Edit& edit, Span line) const {
    const auto characters = characters_of(reading_, line);
    if (!characters || characters->empty()) return {};
    const auto before = characters_of(reading_, {line.begin, edit.bytes.begin});
    const std::uint32_t at = before->empty() ? characters->front().bytes.begin : before->back().bytes.end;
    return made_of({at, at}, encoded(edit.text, *characters, reading_.canonical.origin.origin(line.end)));
  }

  /// The first bytes in a row give way to the figure. Of the others only blanks stay, which mean nothing at its end.
  [[nodiscard]] Edits replace(const Edit& edit) const {
    const auto old = characters_of(reading_, edit.bytes);
    if (!old || old->empty()) return {};
    Edits edits =
        made_of(old->front().bytes, encoded(edit.text, *old, reading_.canonical.origin.origin(edit.bytes.end)));
    for (std::size_t i = 1; i < old->size() && !edits.empty(); ++i) {
      const SourceCharacter& character = (*old)[i];
      const bool goes_on = edits.size() == 1 && character.bytes.begin == edits.front().bytes.end;
      if (goes_on) {
        edits.front().bytes.end = character.bytes.end;
      } else if (!is_blank(character.value)) {
        edits.push_back({character.bytes, {}});
      }
    }
    return edits;
  }

  static Edits made_of(Span place, const std::optional<std::string>& text) {
    return text ? Edits{{place, *text}} : Edits{};
  }

  /// Text in the file's encoding; what is no digit, as the old text has it, or the line end at a place of the decoded
  /// source. Nothing where there is none.
  [[nodiscard]] std::optional<std::string> encoded(std::string_view text, const std::vector<SourceCharacter>& old,
                                                   std::uint32_t line_end) const {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint character = utf8::decode(text, at);
      at += character.size;
      if (character.value != U'\n') {
        result += encoded(character.value, old);
      } else if (const auto end = line_end_at(line_end)) {
        result += *end;
      } else {
        return std::nullopt;
      }
    }
    return result;
  }

  [[nodiscard]] std::string encoded(char32_t value, const std::vector<SourceCharacter>& old) const {
    const auto same =
        std::find_if(old.begin(), old.end(), [value](const SourceCharacter& each) { return each.value == value; });
    if (is_digit(value) || same == old.end()) return encoded_character(value, reading_.source.encoding);
    return std::string(same->bytes.of(bytes_));
  }

  /// The bytes of a line end, CR and LF, or of a tag; nothing where there is none.
  [[nodiscard]] std::optional<std::string> line_end_at(std::uint32_t begin) const {
    const std::string_view source = reading_.source.text;
    const std::string_view rest = source.substr(std::min<std::size_t>(begin, source.size()));
    if (reading_.document.format == Format::html)
      return encoded_tag(is_break(rest) ? rest.substr(0, rest.find('>') + 1) : "<br>");
    if (!rest.starts_with('\n')) return std::nullopt;
    const OffsetMap& origin = reading_.source.origin;
    const Span bytes{origin.origin(begin),
                     rest.size() == 1 ? static_cast<std::uint32_t>(bytes_.size()) : origin.origin(begin + 1)};
    return std::string(bytes.of(bytes_));
  }

  static bool is_break(std::string_view html) {
    return html.size() > 3 && html[0] == '<' && (html[1] | 0x20) == 'b' && (html[2] | 0x20) == 'r' &&
           html.find('>') != std::string_view::npos;
  }

  [[nodiscard]] std::string encoded_tag(std::string_view tag) const {
    std::string result;
    for (const char c : tag) result += encoded_character(static_cast<unsigned char>(c), reading_.source.encoding);
    return result;
  }

  std::string_view bytes_;
  const Reading& reading_;
  EmptyCells empty_cells_;
};

}  // namespace

Corrected correct_text(std::string_view bytes, const Reading& reading, std::span<const Correction> corrections) {
  const TextCorrector corrector(bytes, reading);
  Corrected result;
  std::vector<Correction> made;
  Edits all;
  for (const Writing& writing : writings_of(reading.canonical.text, corrections)) {
    const Edits edits = corrector.edits_for(writing);
    all.insert(all.end(), edits.begin(), edits.end());
    if (!edits.empty()) made.insert(made.end(), writing.corrections.begin(), writing.corrections.end());
  }
  std::copy_if(corrections.begin(), corrections.end(), std::back_inserter(result.left_out),
               [&](const Correction& each) { return std::find(made.begin(), made.end(), each) == made.end(); });
  std::sort(all.begin(), all.end(),
            [](const Edit& left, const Edit& right) { return left.bytes.begin < right.bytes.begin; });
  if (!are_apart(all)) return {std::string(bytes), {corrections.begin(), corrections.end()}};
  result.bytes = edited(bytes, all);
  return result;
}

}  // namespace gouji
