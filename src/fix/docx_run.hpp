// Stage: fix. A new run of a Word document as XML, in the style of another one.
#pragma once

#include <string>
#include <string_view>

namespace gouji::fix {

/// `<w:rPr>` without what belongs to the history of its own run (tracked changes) or would hide the text.
[[nodiscard]] std::string copied_properties(std::string_view properties);

/// A run with that text, which needs no escapes. `prefix` is the document's, `w:`.
[[nodiscard]] std::string run_xml(std::string_view prefix, std::string_view properties, std::string_view text);

}  // namespace gouji::fix
