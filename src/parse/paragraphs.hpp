// Stage: parse. The lines of a report as paragraphs: lines that a PDF or a mail program broke are joined again, what a
// site prints above the title and below the report is left out.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "parse/blocks.hpp"
#include "report/report.hpp"

namespace gouji {

struct Paragraph {
  Span span;  ///< page numbers and line breaks may stand inside
  std::optional<SectionId> section;
  bool is_heading = false;  ///< it is or begins with a heading
};

/// — 3 — on a line of its own, as it stands between two lines that belong together.
[[nodiscard]] bool is_page_number(std::string_view line);

/// `begin` is where the title ends. A section's heading is a paragraph of its own.
[[nodiscard]] std::vector<Paragraph> read_paragraphs(std::string_view canonical, const std::vector<Block>& blocks,
                                                     const std::vector<Section>& sections, std::uint32_t begin);

}  // namespace gouji
