#include "document/reading.hpp"

namespace gouji {

Locator::Locator(const Reading& reading) : reading_(reading) {
  if (reading.document.format != Format::docx) lines_.emplace(reading.source.text);
}

std::optional<Region> Locator::region(Span canonical) const {
  return lines_ ? region_of_source(reading_.canonical.origin.origin(canonical)) : std::nullopt;
}

std::optional<Region> Locator::region_of_source(Span source) const {
  if (!lines_) return std::nullopt;
  const Position begin = lines_->position(source.begin);
  const Position end = lines_->position(source.end);
  const Span bytes = reading_.source.origin.origin(source);
  return Region{.line = begin.line,
                .column = begin.column,
                .end_line = end.line,
                .end_column = end.column,
                .offset = bytes.begin,
                .length = bytes.size()};
}

}  // namespace gouji
