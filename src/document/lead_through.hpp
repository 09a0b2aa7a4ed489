// Stage: document. A document that was read from a text made out of the source: its places become places of the source.
#pragma once

#include "document/document.hpp"

namespace gouji {

/// `origin` leads from the text that was read to the source. Remarks are left as they are.
void lead_through(Document& document, const OffsetMap& origin);

}  // namespace gouji
