// Stage: finding. The semantic address of a finding: a cell, row, column or table by vocabulary, a section, a part of
// the document or a topic. Addresses survive re-layout; lines do not.
#pragma once

#include <optional>
#include <string>

#include "report/vocabulary.hpp"

namespace gouji {

enum class Part : std::uint8_t { title, preamble, signature, page };

struct Address {
  std::optional<TableId> table;
  std::optional<RowId> row;
  std::optional<ColumnId> column;
  std::optional<SectionId> section;
  std::optional<Part> part;
  std::string topic;

  [[nodiscard]] static Address of(TableId table) {
    return {.table = table, .row = {}, .column = {}, .section = {}, .part = {}, .topic = {}};
  }
  [[nodiscard]] static Address of(TableId table, RowId row) {
    Address address = of(table);
    address.row = row;
    return address;
  }
  [[nodiscard]] static Address of(TableId table, RowId row, ColumnId column) {
    Address address = of(table, row);
    address.column = column;
    return address;
  }
  [[nodiscard]] static Address of(SectionId section) {
    return {.table = {}, .row = {}, .column = {}, .section = section, .part = {}, .topic = {}};
  }
  [[nodiscard]] static Address of(Part part) {
    return {.table = {}, .row = {}, .column = {}, .section = {}, .part = part, .topic = {}};
  }

  friend bool operator==(const Address&, const Address&) = default;
};

[[nodiscard]] std::string_view name_of(Part part);

/// "applications.granted.total", "section:problems", "part:title", "topic:fees", "" for the document.
[[nodiscard]] std::string to_string(const Address& address);

}  // namespace gouji
