// Stage: document. A file on its way from bytes to canonical text, and the way back: every canonical place leads to the
// bytes, lines and columns that the user has.
#pragma once

#include <optional>

#include "document/canonical.hpp"
#include "document/document.hpp"
#include "document/region.hpp"
#include "text/decode.hpp"
#include "text/line_index.hpp"

namespace gouji {

struct Reading {
  Decoded source;  ///< empty for containers
  Document document;
  Canonical canonical;
};

/// Finds places; the reading must outlive it.
class Locator {
 public:
  explicit Locator(const Reading& reading);

  /// Where a span of the canonical text stands in the file; none in containers without lines.
  [[nodiscard]] std::optional<Region> region(Span canonical) const;
  /// The same of a span of the decoded source.
  [[nodiscard]] std::optional<Region> region_of_source(Span source) const;

 private:
  const Reading& reading_;
  std::optional<LineIndex> lines_;
};

}  // namespace gouji
