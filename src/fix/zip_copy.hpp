// Stage: fix. A ZIP archive with one of its members replaced. All other bytes are copied: members as they are zipped,
// headers, extra fields, comments, gaps; only offsets follow.
#pragma once

#include <string>
#include <string_view>

#include "reader/docx/zip.hpp"

namespace gouji::fix {

/// `bytes` are those that `directory` was read from, and `entry` is one of its entries. The new content is stored where
/// the old one was, else deflated. Throws InputError: too_large from 4 GiB on.
[[nodiscard]] std::string with_member(std::string_view bytes, const ZipDirectory& directory, const ZipEntry& entry,
                                      std::string_view content);

}  // namespace gouji::fix
