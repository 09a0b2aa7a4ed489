#include "property/writers/writers.hpp"

namespace gouji::property {
namespace {

template <Written (*Write)(const SoundReport&, Trace, Choices&), Trace Blank>
Written with(const SoundReport& report, Choices& choices) {
  return Write(report, Blank, choices);
}

constexpr Form forms[] = {
    {"plain HTML", write_plain_html},
    {"HTML of Word", write_word_html},
    {"HTML of a site, GBK", write_site_html},
    {"DOCX", write_docx},
    {"Markdown", write_markdown},
    {"Markdown of a language model", write_model_markdown},
    {"tabs", write_tab_text},
    {"pipes, a row a line", with<write_pipe_rows, Trace::kept>},
    {"pipes, a cell a line", with<write_pipe_stream, Trace::kept>},
    {"bars between cells", with<write_bar_stream, Trace::kept>},
    {"a cell a line", with<write_cell_a_line, Trace::kept>},
    {"a cell a paragraph", with<write_cell_a_paragraph, Trace::kept>},
    {"a row a line", with<write_row_a_line, Trace::kept>},
    {"laid out", with<write_layout_text, Trace::kept>},
};

constexpr Form losing[] = {
    {"a cell a line, blanks lost", with<write_cell_a_line, Trace::lost>},
    {"a row a line, blanks lost", with<write_row_a_line, Trace::lost>},
    {"a cell a paragraph, blanks lost", with<write_cell_a_paragraph, Trace::lost>},
    {"pipes, a row a line, blanks empty", with<write_pipe_rows, Trace::lost>},
    {"pipes, a cell a line, blanks empty", with<write_pipe_stream, Trace::lost>},
    {"bars between cells, blanks empty", with<write_bar_stream, Trace::lost>},
    {"laid out, blanks lost", with<write_layout_text, Trace::lost>},
};

}  // namespace

std::span<const Form> all_forms() {
  return forms;
}

std::span<const Form> forms_losing_blanks() {
  return losing;
}

}  // namespace gouji::property
