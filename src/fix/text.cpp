#include "fix/text.hpp"

#include <algorithm>
#include <optional>

#include "fix/edit.hpp"
#include "fix/empty_cell.hpp"
#include "fix/empty_line.hpp"
#include "fix/file_bytes.hpp"
#include "fix/source_character.hpp"
#include "fix/text_line.hpp"
#include "fix/writing.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

using namespace fix;

using Edits = std::vector<Edit>;

class TextCorrector {
 public:
  TextCorrector(std::string_view bytes, const Reading& reading)
      : bytes_(bytes), reading_(reading), file_(bytes, reading), empty_cells_(reading.document) {}

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
    if (const auto line = empty_line_at(reading_, at)) return fill_line(edit.text, *line);
    return insert_into_line(edit, TextLine(text, at).span());
  }

  /// The blanks of a last line stay, to be the gap behind the figure.
  [[nodiscard]] Edits fill_line(std::string_view text, Span line) const {
    const bool is_last = line.end == reading_.source.text.size();
    const Span place = is_last && text.ends_with('\n') ? Span{line.begin, line.begin} : line;
    return made_of(reading_.source.origin.origin(place), file_.of(text, {}, line.end));
  }

  [[nodiscard]] Edits insert_into_cell(const Edit& edit) const {
    const auto source = empty_cells_.place_in(reading_, edit.bytes.end);
    if (!source) return {};
    const std::uint32_t at = reading_.source.origin.origin(*source);
    return made_of({at, at}, file_.of(edit.text, {}, *source));
  }

  /// Behind the character before it, else before the one behind.
  [[nodiscard]] Edits insert_into_line(const Edit& edit, Span line) const {
    const auto characters = characters_of(reading_, line);
    if (!characters || characters->empty()) return {};
    const auto before = characters_of(reading_, {line.begin, edit.bytes.begin});
    const std::uint32_t at = before->empty() ? characters->front().bytes.begin : before->back().bytes.end;
    return made_of({at, at}, file_.of(edit.text, *characters, reading_.canonical.origin.origin(line.end)));
  }

  /// One stretch of bytes gives way to the figure. Of the others only blanks stay, which mean nothing at its end.
  [[nodiscard]] Edits replace(const Edit& edit) const {
    const auto old = characters_of(reading_, edit.bytes);
    if (!old || old->empty()) return {};
    const Span place = place_among(stretches_of(*old));
    Edits edits = made_of(place, file_.of(edit.text, *old, reading_.canonical.origin.origin(edit.bytes.end)));
    for (const SourceCharacter& each : *old) {
      const bool gives_way = place.begin <= each.bytes.begin && each.bytes.end <= place.end;
      if (!edits.empty() && !gives_way && !is_blank(each.value)) edits.push_back({each.bytes, {}});
    }
    return edits;
  }

  static std::vector<Span> stretches_of(const std::vector<SourceCharacter>& characters) {
    std::vector<Span> stretches;
    for (const SourceCharacter& each : characters) {
      if (!stretches.empty() && stretches.back().end == each.bytes.begin) {
        stretches.back().end = each.bytes.end;
      } else {
        stretches.push_back(each.bytes);
      }
    }
    return stretches;
  }

  /// The first; in Markdown, where emphasis without a text is none, the first that is emphasised.
  [[nodiscard]] Span place_among(const std::vector<Span>& stretches) const {
    if (reading_.document.format != Format::markdown) return stretches.front();
    const std::string asterisk = file_.of(U'*');
    const auto is_emphasised = [&](Span each) { return bytes_.substr(0, each.begin).ends_with(asterisk); };
    const auto found = std::find_if(stretches.begin(), stretches.end(), is_emphasised);
    return found == stretches.end() ? stretches.front() : *found;
  }

  static Edits made_of(Span place, const std::optional<std::string>& text) {
    return text ? Edits{{place, *text}} : Edits{};
  }

  std::string_view bytes_;
  const Reading& reading_;
  FileBytes file_;
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
