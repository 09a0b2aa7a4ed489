// Stage: reader, docx. Finds the parts of a Word document inside its package by following relationships (ECMA-376 part
// 2). Content types are not consulted: the root element tells a Word document from its siblings.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reader/docx/limits.hpp"
#include "reader/docx/zip.hpp"

namespace gouji {

/// Names of entries; all but the first are "" where the document has none.
struct WordParts {
  std::string document;
  std::string styles;
  std::string numbering;
  std::string comments;
};

/// Throws InputError: not_word_document when there is no main part, and whatever reading a part throws.
[[nodiscard]] WordParts find_word_parts(const ZipArchive& archive, const DocxLimits& limits);

/// Where a relationship's target leads, seen from the folder of its source ("" or "word/").
[[nodiscard]] std::string resolved_target(std::string_view folder, std::string_view target);

}  // namespace gouji
