#include "fix/docx.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "fix/docx_figure.hpp"
#include "fix/docx_part.hpp"
#include "fix/zip_copy.hpp"
#include "reader/docx/package.hpp"
#include "reader/docx/signature.hpp"
#include "reader/docx/zip.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

using fix::Edit;

/// Edits by their places, none of which touches another.
class EditList {
 public:
  /// All of them, or none where one would touch an earlier one.
  [[nodiscard]] bool add(const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
      if (!is_free(edit.bytes)) return false;
    }
    for (const Edit& edit : edits) by_place_.emplace(edit.bytes.begin, edit);
    return true;
  }

  [[nodiscard]] bool empty() const { return by_place_.empty(); }

  [[nodiscard]] std::vector<Edit> sorted() const {
    std::vector<Edit> edits;
    for (const auto& [place, edit] : by_place_) edits.push_back(edit);
    return edits;
  }

 private:
  [[nodiscard]] bool is_free(Span bytes) const {
    const auto next = by_place_.lower_bound(bytes.begin);
    if (next != by_place_.end() && (next->first == bytes.begin || next->first < bytes.end)) return false;
    return next == by_place_.begin() || std::prev(next)->second.bytes.end <= bytes.begin;
  }

  std::map<std::uint32_t, Edit> by_place_;
};

}  // namespace

Corrected correct_docx(std::string_view bytes, const Reading& reading, std::span<const Correction> corrections,
                       const ReadLimits& limits) {
  const DocxLimits docx_limits{.part_bytes = limits.part_bytes};
  const ZipArchive archive(bytes, docx_limits);
  if (is_signed(archive, docx_limits.of_side_parts())) throw InputError(InputFault::signed_document);
  const ZipEntry* entry = archive.find(find_word_parts(archive, docx_limits.of_side_parts()).document);
  const fix::DocxPart part(archive.read(*entry, docx_limits));
  const fix::DocxFigures figures(reading.canonical, part);

  Corrected result;
  EditList edits;
  std::vector<Correction> made;
  for (const fix::Writing& writing : fix::writings_of(reading.canonical.text, corrections)) {
    const auto wanted = figures.edits(writing);
    if (wanted && edits.add(*wanted)) made.insert(made.end(), writing.corrections.begin(), writing.corrections.end());
  }
  std::copy_if(corrections.begin(), corrections.end(), std::back_inserter(result.left_out),
               [&](const Correction& each) { return std::find(made.begin(), made.end(), each) == made.end(); });
  result.bytes = edits.empty() ? std::string(bytes)
                               : fix::with_member(bytes, archive.directory(), *entry, part.edited(edits.sorted()));
  return result;
}

}  // namespace gouji
