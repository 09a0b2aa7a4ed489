// Stage: fix. The main part of a Word document by the places of its bytes: texts with their runs, paragraphs, cells.
// It knows what may be written to; what is seen, the reader has decided.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace gouji::fix {

/// The content of a `w:t`.
struct WordText {
  Span content;
  Span tag;             ///< its start tag
  Span run_properties;  ///< the `w:rPr` of its run; empty where there is none
  bool is_generated = false;
};

/// A `w:p` or `w:tc`.
struct WordBlock {
  Span start_tag;
  Span end_tag;              ///< empty, behind the start tag, where that one is the whole element
  Span mark_properties;      ///< of a paragraph: the `w:rPr` of its mark; empty where there is none
  std::uint32_t around = 0;  ///< index of the block that it stands in; its own where it stands in none
  bool is_cell = false;
  bool is_generated = false;  ///< or holds what is

  [[nodiscard]] bool contains(std::uint32_t place) const { return start_tag.begin <= place && place < end_tag.begin; }
};

/// What a content control shows for a data source or as a prompt is generated: Word replaces it, so that nothing should
/// be written there. The result of a field is a text like any other, which the field computes anew when it is asked to;
/// but nothing is put beside a field, into a block that holds one.
class WordPlaces {
 public:
  explicit WordPlaces(std::string_view xml);

  /// The text whose content holds the byte; null where none does.
  [[nodiscard]] const WordText* text_at(std::uint32_t place) const;
  /// The paragraph or cell whose tag begins there; null where none does.
  [[nodiscard]] const WordBlock* block_at(std::uint32_t place) const;
  /// The paragraph that is the innermost block around the byte; null where a cell is, or none.
  [[nodiscard]] const WordBlock* paragraph_around(std::uint32_t place) const;

 private:
  friend class WordPlacesBuilder;

  std::vector<WordText> texts_;    // by place
  std::vector<WordBlock> blocks_;  // by place of their start tags
};

}  // namespace gouji::fix
