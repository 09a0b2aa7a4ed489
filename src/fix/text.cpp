#include "fix/text.hpp"

#include <algorithm>
#include <cassert>

#include "fix/character.hpp"
#include "fix/edit.hpp"
#include "fix/empty_cell.hpp"
#include "fix/empty_line.hpp"
#include "fix/printed_figure.hpp"
#include "fix/restyled.hpp"
#include "fix/source_character.hpp"
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

  /// What the correction does to the bytes of the file; nothing where it cannot be made.
  [[nodiscard]] Edits edits_for(const Correction& correction) const {
    const std::string_view printed = correction.cell.of(reading_.canonical.text);
    const auto old = find_figure(printed);
    if (!old) return {};
    const std::uint32_t begin = correction.cell.begin;
    const Span place{begin + old->place.begin, begin + old->place.end};
    switch (old->kind) {
      case PrintedFigure::Kind::number:
        return replace(place, restyled_number(old->place.of(printed), correction.figure));
      case PrintedFigure::Kind::dash: return replace(place, correction.figure);
      case PrintedFigure::Kind::blank: return fill(place, correction);
    }
    return {};
  }

 private:
  [[nodiscard]] Edits fill(Span place, const Correction& correction) const {
    const auto cell = blank_cell_around(reading_.canonical.text, place);
    if (!cell) return fill_line(place.begin, correction);
    if (!cell->empty()) return replace(*cell, correction.figure);
    const auto source = empty_cells_.place_in(reading_, cell->end);
    if (!source) return {};
    const std::uint32_t at = reading_.source.origin.origin(*source);
    return {{{at, at}, encoded(correction.figure, {})}};
  }

  /// A cell that holds a figure has a gap behind it, which an empty one shares with the cell above.
  [[nodiscard]] Edits fill_line(std::uint32_t place, const Correction& correction) const {
    const auto line = empty_line_at(reading_, place);
    if (!line) return {};
    const Span line_end = line_end_at(line->end);
    if (correction.gap > 0 && line_end.empty()) return {};
    std::string text = encoded(correction.figure, {});
    for (std::uint32_t i = 0; i < correction.gap; ++i) text += line_end.of(bytes_);
    return {{reading_.source.origin.origin(*line), text}};
  }

  /// The bytes of a line end, CR and LF; none where the decoded source has no line end there.
  [[nodiscard]] Span line_end_at(std::uint32_t at) const {
    const std::string_view source = reading_.source.text;
    if (at >= source.size() || source[at] != '\n') return {};
    const bool is_last = at + 1 == source.size();
    const OffsetMap& origin = reading_.source.origin;
    return {origin.origin(at), is_last ? static_cast<std::uint32_t>(bytes_.size()) : origin.origin(at + 1)};
  }

  /// The first bytes in a row give way to the figure. Of the others only blanks stay, which mean nothing at its end.
  [[nodiscard]] Edits replace(Span place, const std::string& figure) const {
    const auto old = characters_of(reading_, place);
    if (!old || old->empty()) return {};
    Edits edits{{old->front().bytes, encoded(figure, *old)}};
    for (std::size_t i = 1; i < old->size(); ++i) {
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

  /// Digits in the file's encoding; what sets them apart, as the old number has it.
  [[nodiscard]] std::string encoded(std::string_view figure, const std::vector<SourceCharacter>& old) const {
    std::string result;
    for (std::size_t at = 0; at < figure.size();) {
      const CodePoint character = utf8::decode(figure, at);
      at += character.size;
      result += is_digit(character.value) ? encoded_digit(character.value, reading_.source.encoding)
                                          : copied(character.value, old);
    }
    return result;
  }

  [[nodiscard]] std::string copied(char32_t value, const std::vector<SourceCharacter>& old) const {
    const auto same =
        std::find_if(old.begin(), old.end(), [value](const SourceCharacter& each) { return each.value == value; });
    assert(same != old.end());
    return std::string(same->bytes.of(bytes_));
  }

  std::string_view bytes_;
  const Reading& reading_;
  EmptyCells empty_cells_;
};

}  // namespace

Corrected correct_text(std::string_view bytes, const Reading& reading, std::span<const Correction> corrections) {
  const TextCorrector corrector(bytes, reading);
  Corrected result;
  Edits all;
  for (const Correction& correction : corrections) {
    const Edits edits = corrector.edits_for(correction);
    if (edits.empty()) result.left_out.push_back(correction);
    all.insert(all.end(), edits.begin(), edits.end());
  }
  std::sort(all.begin(), all.end(),
            [](const Edit& left, const Edit& right) { return left.bytes.begin < right.bytes.begin; });
  if (!are_apart(all)) return {std::string(bytes), {corrections.begin(), corrections.end()}};
  result.bytes = edited(bytes, all);
  return result;
}

}  // namespace gouji
