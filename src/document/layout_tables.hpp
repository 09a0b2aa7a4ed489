// Stage: canonical. Which tables are data and which only lay out the page.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace gouji {

/// For each node, true where it is a table that lays out the page: it wraps a table with more cells than its own, has a
/// single cell, or holds running text in a cell. Such a table is read as the sequence of its contents.
[[nodiscard]] std::vector<bool> find_layout_tables(const Document& document);

}  // namespace gouji
