#include "explain/picture_words.hpp"

namespace gouji {
namespace {

std::string_view telling_word(ColumnId column) {
  switch (column) {
    case ColumnId::commercial: return "企业";
    case ColumnId::research: return "科研";
    case ColumnId::public_interest: return "公益";
    case ColumnId::legal_service: return "法律";
    case ColumnId::upheld: return "维持";
    case ColumnId::corrected: return "纠正";
    case ColumnId::other: return "其他";
    case ColumnId::pending: return "未审结";
    default: return {};
  }
}

/// "一" of "一、本年新收", "三(七)" of "三(七)总计"; the whole of a label without ordinal.
std::string_view ordinal_of(std::string_view label) {
  constexpr std::string_view comma = "、";
  if (const auto at = label.find(comma); at != std::string_view::npos) return label.substr(0, at);
  if (const auto at = label.find(')'); at != std::string_view::npos) return label.substr(0, at + 1);
  return label;
}

}  // namespace

std::string heading_of(const Table& table, ColumnId column) {
  if (const std::string_view word = telling_word(column); !word.empty()) return std::string(word);
  for (const RowForm& row : table.form->rows) {
    for (const ColumnForm& each : row.columns) {
      if (each.id == column) return std::string(each.label);
    }
  }
  return {};
}

std::string ordinals_of(const TableForm& form, std::span<const Term> cells) {
  constexpr std::size_t most = 3;
  const auto ordinal = [&form](Term cell) { return std::string(ordinal_of(form.rows[cell.row].place)); };
  if (cells.size() > most) return ordinal(cells.front()) + "＋…＋" + ordinal(cells.back());
  std::string text;
  for (const Term cell : cells) text += (text.empty() ? "" : "＋") + ordinal(cell);
  return text;
}

}  // namespace gouji
