// Stage: finding. The semantic address of a finding: a cell, row, column or table by vocabulary, a section, a part of
// the document or a topic. Addresses survive re-layout; lines do not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "report/vocabulary.hpp"

namespace gouji {

enum class Part : std::uint8_t { title, preamble, signature, page };

struct Address {
  std::optional<TableId> table{};
  std::optional<RowId> row{};
  std::optional<ColumnId> column{};
  std::optional<SectionId> section{};
  std::optional<Part> part{};
  std::string topic{};
  std::string quantity{};                    ///< what a figure of the prose counts: "applications.received"
  std::optional<std::uint32_t> paragraph{};  ///< of the section, from 1; for display alone, no part of the identity

  [[nodiscard]] static Address of(TableId table) { return {.table = table}; }
  [[nodiscard]] static Address of(TableId table, RowId row) { return {.table = table, .row = row}; }
  [[nodiscard]] static Address of(TableId table, RowId row, ColumnId column) {
    return {.table = table, .row = row, .column = column};
  }
  [[nodiscard]] static Address of(SectionId section) { return {.section = section}; }
  [[nodiscard]] static Address of(Part part) { return {.part = part}; }

  friend bool operator==(const Address&, const Address&) = default;
};

[[nodiscard]] std::string_view name_of(Part part);

/// "applications.granted.total", "section:problems", "section:overview#applications.received", "part:title",
/// "topic:fees", "" for the document.
[[nodiscard]] std::string to_string(const Address& address);

/// The address that `to_string` writes so; nothing where the text names no place of the form. Any topic and any
/// quantity will do: rules decide which there are. Of a row and a column of another row with the same text it is the
/// row.
[[nodiscard]] std::optional<Address> address_in(std::string_view text);

}  // namespace gouji
