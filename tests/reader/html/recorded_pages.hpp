// The file of pages and answers that scripts/oracles/html writes: blocks of `page NAME`, any number of
// `edit OFFSET REMOVED "INSERTED"` (bytes, applied in order), then one line for each cell of the page so damaged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gouji::html {

struct RecordedPage {
  std::string name;
  std::vector<std::string> edits;  ///< the lines as they stand in the file
  std::string cells;               ///< the lines of the answer
};

[[nodiscard]] std::vector<RecordedPage> read_recorded_pages(std::string_view file);

/// The page's source: `base` with the edits applied.
[[nodiscard]] std::string damaged(std::string base, const std::vector<std::string>& edits);

/// A cell's text as the file writes it.
[[nodiscard]] std::string quoted_text(std::string_view text);

[[nodiscard]] std::string read_file(const std::string& path);

}  // namespace gouji::html
