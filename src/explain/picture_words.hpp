// Stage: explain. The form's labels, short enough to stand side by side in a picture.
#pragma once

#include <span>
#include <string>

#include "pack/equation.hpp"
#include "report/report.hpp"

namespace gouji {

/// "公益" for 社会公益组织: the word of a column's label that tells it from the others of its table.
[[nodiscard]] std::string heading_of(const Table& table, ColumnId column);

/// "三(七)＋四": rows by the ordinals of their labels; of more than three the first and the last.
[[nodiscard]] std::string ordinals_of(const TableForm& form, std::span<const Term> cells);

}  // namespace gouji
