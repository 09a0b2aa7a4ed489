// Property tests, writers. The forms in which one and the same report comes. They are modelled on what offices, sites
// and converters write, not on what our reader expects: each says which.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "property/sound_report.hpp"

namespace gouji::property {

struct Written {
  std::string bytes;
  CellState blank = CellState::blank;  ///< what became of blank cells
  std::string main_part = {};          ///< of a container: the part that offsets lead to
};

/// Whether blank cells leave a trace that can be told from anything else.
enum class Trace : std::uint8_t {
  kept,
  lost,  ///< some vanish, as they do when a table becomes text, or are as empty as what stands around them
};

// HTML
[[nodiscard]] Written write_plain_html(const SoundReport& report, Choices& choices);
[[nodiscard]] Written write_word_html(const SoundReport& report, Choices& choices);
[[nodiscard]] Written write_site_html(const SoundReport& report, Choices& choices);
[[nodiscard]] Written write_docx(const SoundReport& report, Choices& choices);
/// A Word document whose word/document.xml is this.
[[nodiscard]] std::string docx_around(std::string_view document);

// Markdown
[[nodiscard]] Written write_markdown(const SoundReport& report, Choices& choices);
[[nodiscard]] Written write_model_markdown(const SoundReport& report, Choices& choices);

// Plain text, tables still marked
[[nodiscard]] Written write_tab_text(const SoundReport& report, Choices& choices);
[[nodiscard]] Written write_pipe_rows(const SoundReport& report, Trace trace, Choices& choices);
[[nodiscard]] Written write_pipe_stream(const SoundReport& report, Trace trace, Choices& choices);
[[nodiscard]] Written write_bar_stream(const SoundReport& report, Trace trace, Choices& choices);

// Plain text, no marks left
[[nodiscard]] Written write_cell_a_line(const SoundReport& report, Trace trace, Choices& choices);
[[nodiscard]] Written write_cell_a_paragraph(const SoundReport& report, Trace trace, Choices& choices);
[[nodiscard]] Written write_row_a_line(const SoundReport& report, Trace trace, Choices& choices);
[[nodiscard]] Written write_layout_text(const SoundReport& report, Trace trace, Choices& choices);

struct Form {
  std::string_view name;
  Written (*write)(const SoundReport&, Choices&);
};

[[nodiscard]] std::span<const Form> all_forms();
/// Forms in which some blank cells vanish.
[[nodiscard]] std::span<const Form> forms_losing_blanks();

}  // namespace gouji::property
