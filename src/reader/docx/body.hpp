// Stage: reader, docx. Walks word/document.xml in the order of reading and writes what is seen into a Document. The
// walk keeps its own agenda instead of recursing, so that no file is too deep for it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "document/builder.hpp"
#include "reader/docx/cell_ink.hpp"
#include "reader/docx/comments.hpp"
#include "reader/docx/fields.hpp"
#include "reader/docx/list_labels.hpp"
#include "reader/docx/styles.hpp"
#include "reader/docx/xml_text.hpp"

namespace gouji {

class BodyReader {
 public:
  /// All must outlive the object. Generated labels may take `label_bytes` in all.
  BodyReader(pugi::xml_node root, const Styles& styles, const Numbering& numbering, Comments comments,
             std::uint64_t label_bytes);

  /// Throws InputError (inflation_bomb) when the labels take more.
  [[nodiscard]] Document read() &&;

 private:
  /// What is still to be done, the next on top.
  struct Task {
    enum class Kind : std::uint8_t { visit_siblings, place_float, open_row, open_cell, close, end_paragraph };
    Kind kind;
    pugi::xml_node node;
    std::uint16_t column_span = 1;
    std::uint16_t row_span = 1;
    std::uint32_t place = 0;  ///< of a cell: where its text belongs
  };

  void perform(const Task& task);
  void put_first_on_top(std::size_t size);
  void visit(pugi::xml_node node);
  void visit_children(pugi::xml_node node);
  void visit_other(pugi::xml_node node);
  void visit_table(pugi::xml_node table);
  void open_cell(const Task& task);
  void visit_run(pugi::xml_node run);
  void visit_float(pugi::xml_node node);
  void place_float(pugi::xml_node node);

  void begin_paragraph(pugi::xml_node paragraph);
  void end_paragraph(pugi::xml_node paragraph);
  [[nodiscard]] bool is_hidden(pugi::xml_node run) const;

  void write_label(pugi::xml_node paragraph);
  void write_text(pugi::xml_node text);
  void write_symbol(pugi::xml_node symbol);
  void write_sign(std::string_view sign, pugi::xml_node origin);
  void write(TextPiece piece);

  pugi::xml_node root_;
  const Styles& styles_;
  CellInk ink_;
  ListLabels labels_;
  Comments comments_;
  std::uint64_t label_bytes_left_;
  DocumentBuilder builder_{Format::docx};
  Fields fields_;
  std::vector<Task> agenda_;
  std::vector<pugi::xml_node> floats_;  ///< text boxes and pictures that wait for the end of their paragraph
  std::uint32_t reached_ = 0;           ///< the end of the furthest origin written
  bool continues_paragraph_ = false;    ///< the mark of the last paragraph was deleted or hidden
};

}  // namespace gouji
