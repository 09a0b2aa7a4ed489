// Stage: output. Addresses in words, where a finding does not bring its own.
#pragma once

#include <string>

#include "finding/checked_file.hpp"
#include "finding/language.hpp"

namespace gouji {

/// "表三 三(一)予以公开·总计列", "五、存在的主要问题及改进情况", "标题"; "全文" for the document. Rows are named as in
/// the form of the file's edition, of the newest where it is not known.
[[nodiscard]] std::string place_in(const CheckedFile& file, const Address& at, Language language);

/// What findings are grouped by in a text: the table, section or part that the address lies in.
[[nodiscard]] std::string heading_of(const Address& at, Language language);

/// Where that group stands among the others, in the order of the form.
[[nodiscard]] int order_of(const Address& at);

}  // namespace gouji
