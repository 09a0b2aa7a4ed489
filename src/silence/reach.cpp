#include "silence/reach.hpp"

#include <algorithm>

#include "text/blanks.hpp"

namespace gouji {
namespace {

constexpr std::string_view table_bounds = "\x1c\x1d";
constexpr std::string_view row_bounds = "\x1c\x1d\x1e";
constexpr std::string_view cell_bounds = "\x1c\x1d\x1e\x1f";

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

/// The first byte of 一 to 龥.
bool begins_ideograph(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return 0xE4 <= byte && byte <= 0xE9;
}

bool has_wide_digit(std::string_view text) {
  for (auto at = text.find("\xEF\xBC"); at != std::string_view::npos; at = text.find("\xEF\xBC", at + 2)) {
    const auto last = static_cast<unsigned char>(at + 2 < text.size() ? text[at + 2] : 0);
    if (0x90 <= last && last <= 0x99) return true;
  }
  return false;
}

/// At least two characters and no figure but for an ordinal at the head: 3.其他. 无 is a value.
bool is_label(std::string_view cell) {
  const std::string_view text = trimmed(cell);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::string_view words = text.substr(digits);
  const bool is_ordinal = words.starts_with('.') || words.starts_with("．") || words.starts_with("、");
  if (digits > 0 && !is_ordinal) return false;
  if (has_wide_digit(words) || std::any_of(words.begin(), words.end(), is_digit)) return false;
  return std::count_if(words.begin(), words.end(), begins_ideograph) >= 2;
}

/// Where the page begins behind the container's own title.
std::uint32_t begin_of_page(std::string_view text) {
  std::size_t at = 0;
  if (text.starts_with(mark::page_title)) at = std::min(text.find('\n'), text.size());
  while (at < text.size()) {
    const std::size_t blank = blank_size(text.data() + at, text.data() + text.size());
    if (blank == 0) break;
    at += blank;
  }
  return static_cast<std::uint32_t>(at);
}

}  // namespace

Span ReachFinder::Stretch::around(std::string_view text, std::uint32_t at) {
  if (known_ && last_.begin <= at && at <= last_.end) return last_;
  const std::size_t before = text.substr(0, at).find_last_of(bounds_);
  last_.begin = before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
  last_.end = static_cast<std::uint32_t>(std::min(text.find_first_of(bounds_, at), text.size()));
  known_ = true;
  return last_;
}

ReachFinder::ReachFinder(std::string_view canonical)
    : text_(canonical), first_(begin_of_page(canonical)), row_(row_bounds), cell_(cell_bounds), table_(table_bounds) {}

Span ReachFinder::reach_of(const PlacedRemark& remark) {
  switch (remark.standing) {
    case PlacedRemark::Standing::cell: return cell_or_row(remark.at);
    case PlacedRemark::Standing::row: return beside_cells(remark.at);
    case PlacedRemark::Standing::table: return next_row(remark.at);
    case PlacedRemark::Standing::paragraph: return line_.around(text_, remark.at);
    case PlacedRemark::Standing::blocks: return next_block(remark.at);
  }
  return {};
}

Span ReachFinder::cell_or_row(std::uint32_t at) {
  const Span cell = cell_.around(text_, at);
  if (cell != label_cell_) {
    label_cell_ = cell;
    is_label_ = is_label(cell.of(text_));
  }
  return is_label_ ? row_.around(text_, at) : cell;
}

/// Cells that others cover are none.
Span ReachFinder::beside_cells(std::uint32_t at) {
  const bool is_first = at == 0 || row_bounds.find(text_[at - 1]) != std::string_view::npos;
  std::uint32_t next = at;
  while (next + 1 < text_.size() && text_[next] == mark::covered) next += 2;
  const bool is_last = next >= text_.size() || text_[next] == mark::row_end;
  return is_first || is_last ? row_.around(text_, at) : cell_.around(text_, next);
}

Span ReachFinder::next_row(std::uint32_t at) {
  if (at < text_.size() && text_[at] != mark::table_end) return row_.around(text_, at);
  return next_block(std::min(at + 1, static_cast<std::uint32_t>(text_.size())));
}

Span ReachFinder::next_block(std::uint32_t from) {
  if (asked_block_ <= from && from <= block_.begin) return block_;
  asked_block_ = from;
  std::uint32_t at = from;
  while (at < text_.size() && text_[at] != mark::table_begin) {
    const auto end = static_cast<std::uint32_t>(std::min(text_.find('\n', at), text_.size()));
    block_ = {at, end};
    if (!trimmed(block_.of(text_)).empty()) return block_;
    at = end + 1;
  }
  at = std::min(at, static_cast<std::uint32_t>(text_.size()));
  block_ = at < text_.size() ? table_.around(text_, at + 1) : Span{at, at};
  return block_;
}

}  // namespace gouji
