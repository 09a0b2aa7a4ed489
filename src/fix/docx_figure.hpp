// Stage: fix. What to write into the main part of a Word document so that one cell shows another figure.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "document/canonical.hpp"
#include "fix/docx_part.hpp"
#include "fix/docx_places.hpp"
#include "fix/writing.hpp"

namespace gouji::fix {

class DocxFigures {
 public:
  /// Both must outlive the object; the canonical text came from the part.
  DocxFigures(const Canonical& canonical, const DocxPart& part);

  /// Edits of the part's text. A number that runs cut goes into the first of its texts and leaves the others; blanks
  /// give way; an empty cell gets a run. Nothing where the figure is not text of its own: a symbol, a list label, what
  /// is generated, or a text box that stands elsewhere.
  [[nodiscard]] std::optional<std::vector<Edit>> edits(const Writing& writing) const;

 private:
  /// Neighbouring characters of one text.
  struct Piece {
    Span place;  ///< of the part's text
    const WordText* text = nullptr;
  };

  [[nodiscard]] std::optional<std::vector<Edit>> edits_for(const Edit& edit) const;
  [[nodiscard]] std::optional<std::vector<Edit>> insert_into_line(const Edit& edit) const;
  [[nodiscard]] std::optional<std::vector<Edit>> insert(Span cell, std::string_view figure) const;
  [[nodiscard]] std::optional<std::vector<Edit>> replace(const std::vector<Piece>& pieces,
                                                         std::string_view figure) const;
  [[nodiscard]] bool keep_space(const Piece& emptied, std::vector<Edit>& edits) const;

  [[nodiscard]] std::optional<std::vector<Piece>> pieces_of(Span canonical) const;
  [[nodiscard]] const WordBlock* block_of(Span cell) const;
  [[nodiscard]] std::string_view properties_for(Span cell, const WordBlock& block) const;
  [[nodiscard]] Span place_of(Span canonical) const { return part_.in_text(canonical_.origin.origin(canonical)); }

  const Canonical& canonical_;
  const DocxPart& part_;
  WordPlaces places_;
};

}  // namespace gouji::fix
