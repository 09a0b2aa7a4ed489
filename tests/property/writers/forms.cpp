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
    {"pipes, a row a line", write_pipe_rows},
    {"pipes, a cell a line", write_pipe_stream},
    {"bars between cells", write_bar_stream},
    {"a cell a line", with<write_cell_a_line, Trace::kept>},
    {"a cell a paragraph", write_cell_a_paragraph},
    {"a row a line", with<write_row_a_line, Trace::kept>},
    {"laid out", with<write_layout_text, Trace::kept>},
};

constexpr Form losing[] = {
    {"a cell a line, blanks lost", with<write_cell_a_line, Trace::lost>},
    {"a row a line, blanks lost", with<write_row_a_line, Trace::lost>},
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
