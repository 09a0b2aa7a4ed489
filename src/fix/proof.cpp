#include "fix/proof.hpp"

#include <algorithm>
#include <vector>

#include "fix/edit.hpp"
#include "fix/writing.hpp"
#include "text/blanks.hpp"

namespace gouji::fix {
namespace {

using Ordinals = std::vector<std::size_t>;

/// The numbers of the cells of tables that are corrected, counting from the begin of the text.
Ordinals corrected_cells(std::string_view text, const std::vector<Edit>& edits) {
  Ordinals ordinals;
  std::size_t ordinal = 0;
  std::uint32_t at = 0;
  bool in_table = false;
  for (const Edit& edit : edits) {
    for (; at < edit.bytes.begin; ++at) {
      if (text[at] == mark::cell_end) ++ordinal;
      if (text[at] == mark::table_begin || text[at] == mark::table_end) in_table = text[at] == mark::table_begin;
    }
    if (in_table) ordinals.push_back(ordinal);
  }
  return ordinals;
}

/// The text with these cells free of blanks.
std::string normal(std::string_view text, const Ordinals& cells) {
  constexpr std::string_view begins_of_rows = "\x1c\x1e";
  std::string result;
  std::size_t ordinal = 0;
  auto cell = cells.begin();
  for (std::size_t at = 0; at < text.size(); ++ordinal) {
    const std::size_t end = std::min(text.find(mark::cell_end, at), text.size());
    const std::string_view piece = text.substr(at, end - at);
    const bool corrected = cell != cells.end() && *cell == ordinal;
    const std::size_t content = corrected ? piece.find_last_of(begins_of_rows) + 1 : piece.size();
    result.append(piece.substr(0, content)).append(without_blanks(piece.substr(content)));
    result += mark::cell_end;
    while (cell != cells.end() && *cell == ordinal) ++cell;
    at = end + 1;
  }
  return result;
}

}  // namespace

bool reads_as_corrected(const Canonical& before, const Canonical& after, std::span<const Correction> corrections) {
  const std::vector<Edit> edits = edits_of(writings_of(before.text, corrections));
  const Ordinals cells = corrected_cells(before.text, edits);
  return normal(edited(before.text, edits), cells) == normal(after.text, cells);
}

}  // namespace gouji::fix
