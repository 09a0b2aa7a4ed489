#include "parse/loose_rows.hpp"

#include <algorithm>

#include "text/comparable.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr std::size_t shortest_piece = 5;  // characters of a label

class LooseRowReader {
 public:
  LooseRowReader(std::string_view canonical, const TableForm& form, const GatheredTable& table)
      : canonical_(canonical), form_(form), table_(table), lines_(table.loose) {
    lines_.insert(lines_.end(), table.unknown.begin(), table.unknown.end());
    std::stable_sort(lines_.begin(), lines_.end(),
                     [](const GatheredLine& a, const GatheredLine& b) { return place_of(a) < place_of(b); });
  }

  LooseRows read() && {
    auto next = lines_.begin();
    for (std::size_t row = 0; row < form_.rows.size(); ++row) {
      const auto known = table_.rows.find(form_.rows[row].id);
      if (known == table_.rows.end()) {
        missing_.push_back(row);
        continue;
      }
      const auto from = next;
      while (next != lines_.end() && place_of(*next) < place_of(known->second)) ++next;
      read_between({from, next});
    }
    read_between({next, lines_.end()});
    return std::move(result_);
  }

 private:
  static std::uint32_t place_of(const GatheredLine& line) {
    return line.line->label.empty() ? line.line->slots.front().span.begin : line.line->label.begin;
  }

  void read_between(std::span<const GatheredLine> lines) {
    const bool all = !missing_.empty() && lines.size() == missing_.size() && fit(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (all) {
        result_.known.emplace(form_.rows[missing_[i]].id, lines[i]);
      } else if (!lines[i].line->label.empty()) {
        result_.unknown.push_back(lines[i]);
      } else if (!missing_.empty()) {
        result_.placeless.push_back(lines[i]);
      }
    }
    missing_.clear();
  }

  [[nodiscard]] bool fit(std::span<const GatheredLine> lines) const {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const RowForm& row = form_.rows[missing_[i]];
      const Line& line = *lines[i].line;
      if (line.slots.size() < row.columns.size() || !is_piece_of(line.label.of(canonical_), row.label)) return false;
    }
    return true;
  }

  static bool is_piece_of(std::string_view printed, std::string_view label) {
    const std::string piece = comparable(printed);
    if (printed.empty()) return true;
    return utf8::count(piece) >= shortest_piece && comparable(label).find(piece) != std::string::npos;
  }

  std::string_view canonical_;
  const TableForm& form_;
  const GatheredTable& table_;
  std::vector<GatheredLine> lines_;
  std::vector<std::size_t> missing_;  // rows of the form since the last known one
  LooseRows result_;
};

}  // namespace

LooseRows tell_loose_rows(std::string_view canonical, const TableForm& form, const GatheredTable& table) {
  return LooseRowReader(canonical, form, table).read();
}

}  // namespace gouji
