#include "document/lead_through.hpp"

#include "text/utf8.hpp"

namespace gouji {
namespace {

/// Leads from `text` through `first` and then `second`, character by character.
OffsetMap composed(std::string_view text, const OffsetMap& first, const OffsetMap& second) {
  OffsetMap result;
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    next = utf8::next(text, at);
    const Span character{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next)};
    const Span origin = second.origin(first.origin(character));
    result.append(character.begin, origin.begin, character.size(), origin.size());
  }
  return result;
}

}  // namespace

void lead_through(Document& document, const OffsetMap& origin) {
  document.origin = composed(document.text, document.origin, origin);
  for (Node& node : document.nodes) {
    if (node.source != no_place) node.source = origin.origin(node.source);
  }
}

}  // namespace gouji
