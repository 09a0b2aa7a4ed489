#include "fix/writing.hpp"

#include <algorithm>
#include <map>

#include "document/canonical.hpp"
#include "fix/empty_cell.hpp"
#include "fix/printed_figure.hpp"
#include "fix/restyled.hpp"
#include "fix/text_line.hpp"
#include "text/blanks.hpp"

namespace gouji::fix {
namespace {

using Corrections = std::vector<Correction>;

bool is_in_table(std::string_view canonical, Span cell) {
  constexpr std::string_view borders = "\x1c\x1d";
  const std::size_t border = canonical.substr(0, cell.end).find_last_of(borders);
  return border != std::string_view::npos && canonical[border] == mark::table_begin;
}

/// A place in the line that the figure goes into.
std::uint32_t place_of(const Correction& correction) {
  if (const auto* column = std::get_if<UnderColumn>(&correction.room)) return column->beside.begin;
  if (const auto* between = std::get_if<BetweenValues>(&correction.room))
    return between->is_first && !between->after.empty() ? between->after.begin : between->before.end;
  return correction.cell.begin;
}

bool concern_one_cell(const Correction& left, const Correction& right) {
  if (left.cell.empty() || right.cell.empty()) return left.cell == right.cell && left.room == right.room;
  return left.cell.begin < right.cell.end && right.cell.begin < left.cell.end;
}

/// In a place that is shared, the lower rank first.
std::uint32_t rank_of(const Correction& correction) {
  const auto* between = std::get_if<BetweenValues>(&correction.room);
  return between == nullptr ? 0 : between->rank;
}

std::size_t count_digits(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; }));
}

/// One correction after another, in the line of the first.
class LineWriter {
 public:
  LineWriter(std::string_view canonical, std::uint32_t place) : canonical_(canonical), line_(canonical, place) {}

  void add(const Correction& correction) {
    if (std::visit([&](const auto& room) { return write(room, correction); }, correction.room))
      writing_.corrections.push_back(correction);
  }

  [[nodiscard]] Writing take() && {
    if (!writing_.corrections.empty() && writing_.edits.empty()) writing_.edits = line_.edits();
    return std::move(writing_);
  }

 private:
  bool write(const std::monostate&, const Correction& correction) {
    const std::string_view printed = correction.cell.of(canonical_);
    const auto old = find_figure(printed);
    const bool is_within = correction.cell.end <= line_.span().end;
    if (!old || old->kind == PrintedFigure::Kind::blank || !is_within) return false;
    const std::uint32_t begin = correction.cell.begin;
    const bool is_number = old->kind == PrintedFigure::Kind::number;
    line_.replace({begin + old->place.begin, begin + old->place.end},
                  is_number ? restyled_number(old->place.of(printed), correction.figure) : correction.figure);
    return true;
  }

  /// A cell that holds a figure has a gap behind it, which an empty one shares with the cell above.
  bool write(const EmptyLine& room, const Correction& correction) {
    const Span line = line_.span();
    if (line.begin != correction.cell.begin || !trimmed(line.of(canonical_)).empty()) return false;
    const Span place = room.gap == 0 ? line : Span{line.begin, line.begin};  // blanks that it shows stay behind the gap
    writing_.edits = {{place, correction.figure + std::string(room.gap, '\n')}};
    return true;
  }

  bool write(const UnderColumn& room, const Correction& correction) {
    line_.write(room, correction.figure);
    return true;
  }

  bool write(const BetweenValues& room, const Correction& correction) {
    line_.write(room, correction.figure);
    return true;
  }

  bool write(const BeforeOrdinal& room, const Correction& correction) {
    const std::string_view printed = correction.cell.of(canonical_);
    if (count_digits(printed) != printed.size() || !printed.starts_with(correction.figure)) return false;
    if (printed.size() == correction.figure.size()) return false;
    line_.write(room, correction.cell, printed.size() - correction.figure.size());
    return true;
  }

  std::string_view canonical_;
  TextLine line_;
  Writing writing_;
};

std::vector<Edit> edits_in_table(std::string_view canonical, const Correction& correction) {
  const std::string_view printed = correction.cell.of(canonical);
  const auto old = find_figure(printed);
  if (!old) return {};
  const Span place{correction.cell.begin + old->place.begin, correction.cell.begin + old->place.end};
  switch (old->kind) {
    case PrintedFigure::Kind::number: return {{place, restyled_number(old->place.of(printed), correction.figure)}};
    case PrintedFigure::Kind::dash: return {{place, correction.figure}};
    case PrintedFigure::Kind::blank: break;
  }
  const auto cell = blank_cell_around(canonical, place);
  return cell ? std::vector{Edit{*cell, correction.figure}} : std::vector<Edit>{};
}

/// Without those of a cell that an earlier one corrects, in the order in which they are written.
Corrections in_order(std::span<const Correction> corrections) {
  Corrections sorted;
  for (const Correction& each : corrections) {
    const auto is_same = [&](const Correction& other) { return concern_one_cell(each, other); };
    if (std::none_of(sorted.begin(), sorted.end(), is_same)) sorted.push_back(each);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Correction& left, const Correction& right) {
    return std::pair(place_of(left), rank_of(left)) < std::pair(place_of(right), rank_of(right));
  });
  return sorted;
}

}  // namespace

std::vector<Writing> writings_of(std::string_view canonical, std::span<const Correction> corrections) {
  std::map<std::uint32_t, Writing> in_tables;
  std::map<std::uint32_t, LineWriter> lines;
  for (const Correction& each : in_order(corrections)) {
    const std::uint32_t place = place_of(each);
    if (each.room == Room{} && is_in_table(canonical, each.cell)) {
      if (auto edits = edits_in_table(canonical, each); !edits.empty()) in_tables[place] = {{each}, std::move(edits)};
      continue;
    }
    const std::uint32_t begin = TextLine(canonical, place).span().begin;
    lines.try_emplace(begin, canonical, place).first->second.add(each);
  }
  for (auto& [begin, writer] : lines) {
    if (Writing writing = std::move(writer).take(); !writing.edits.empty()) in_tables[begin] = std::move(writing);
  }
  std::vector<Writing> writings;
  writings.reserve(in_tables.size());
  for (auto& [place, writing] : in_tables) writings.push_back(std::move(writing));
  return writings;
}

std::vector<Edit> edits_of(std::span<const Writing> writings) {
  std::vector<Edit> edits;
  for (const Writing& writing : writings) edits.insert(edits.end(), writing.edits.begin(), writing.edits.end());
  return edits;
}

}  // namespace gouji::fix
