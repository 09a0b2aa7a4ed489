#include "parse/run.hpp"

#include <algorithm>

#include "parse/digits.hpp"
#include "parse/positions.hpp"
#include "parse/value.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

/// Reads the tokens of one run, one after another.
class RunReader {
 public:
  RunReader(std::string_view canonical, const Block& run) : canonical_(canonical), ruler_(canonical) {
    piece_.span = run.span;
    line_begin_ = run.span.begin;
    ruler_.begin_line(line_begin_);
    previous_end_ = run.span.begin;
  }

  void read(const RunToken& token) {
    here_ = token.span.begin;
    if (token.kind == RunToken::Kind::line_end) return end_line(token.span);
    if (token.kind == RunToken::Kind::page_number) return begin_page();
    note_gap();
    switch (token.kind) {
      case RunToken::Kind::line_end:
      case RunToken::Kind::page_number: break;
      case RunToken::Kind::value: value(token); break;
      case RunToken::Kind::row: begin_row(token); break;
      case RunToken::Kind::column: header(token); break;
      case RunToken::Kind::dispute_group: dispute_group(token); break;
      case RunToken::Kind::dispute_header: dispute_header(token); break;
      case RunToken::Kind::other_header: other_header(token); break;
      case RunToken::Kind::group: close(); break;
    }
    blank_lines_ = 0;
    previous_end_ = token.span.end;
    skip_line_ends_in(token.span);
    previous_line_ = line_number_;
  }

  Piece finish(Span run) && {
    here_ = run.end;
    close();
    // Headers alone: their values are blank or lost.
    if (piece_.disputes_seen && piece_.disputes.empty()) {
      const Span label{previous_end_, previous_end_};
      piece_.disputes.push_back({.label = label, .surroundings = {label.begin, here_}, .blank_after = blank_lines_});
    }
    return std::move(piece_);
  }

 private:
  void end_line(Span line_end) {
    const bool blank = trimmed(Span{line_begin_, line_end.begin}.of(canonical_)).empty();
    blank_lines_ = blank ? blank_lines_ + 1 : 0;
    begin_line(line_end.end);
  }

  void begin_page() {
    ++page_;
    previous_line_.reset();
  }

  void note_gap() {
    if (previous_line_ && *previous_line_ != line_number_) piece_.least_gap = std::min(piece_.least_gap, blank_lines_);
  }

  void begin_line(std::uint32_t at) {
    line_begin_ = at;
    ruler_.begin_line(at);
    ++line_number_;
  }

  void skip_line_ends_in(Span token) {
    for (std::uint32_t at = token.begin; at < token.end; ++at) {
      if (canonical_[at] == '\n') begin_line(at + 1);
    }
  }

  Slot slot(const RunToken& token) {
    const LinePlace begin = ruler_.measure(token.span.begin);
    const LinePlace end = ruler_.measure(token.span.end);
    return {.span = token.span,
            .column = begin.columns + end.columns,
            .characters = begin.characters + end.characters,
            .line = line_number_,
            .page = page_,
            .blank_before = blank_lines_};
  }

  void begin_row(const RunToken& token) {
    close();
    current_ = Line{.row = token.row, .label = token.span};
    in_disputes_ = false;
    label_begin_ = values_end_;
  }

  void value(const RunToken& token) {
    if (!current_ && in_disputes_) current_ = Line{.label = {previous_end_, previous_end_}};
    if (current_) {
      if (current_->slots.empty()) first_value(token);
      current_->slots.push_back(slot(token));
    } else if (!piece_.stray_value && piece_.anchored && begins_with_digit(token.span.of(canonical_))) {
      piece_.stray_value = token.span;
    }
    values_end_ = token.span.end;
  }

  void first_value(const RunToken& token) {
    const Span before{current_->label.begin, token.span.begin};
    const bool separated = trimmed(before.of(canonical_)).size() < before.size();
    current_->glued = !separated && begins_with_digit(token.span.of(canonical_));
    const std::string_view more = Span{current_->label.end, token.span.begin}.of(canonical_);
    current_->pieced = !trimmed(more).empty();
    if (current_->pieced) current_->label.end = token.span.begin;
  }

  void header(const RunToken& token) {
    // 总计 and 其他 also head the disputes table, among its own headers.
    if (in_disputes_) {
      dispute_header(token);
      return;
    }
    close();
    if (token.landmark) piece_.landmarks.emplace_back(*token.landmark, token.span);
    piece_.anchored = true;
  }

  void other_header(const RunToken& token) {
    close();
    piece_.cumulative = piece_.cumulative || token.column == ColumnId::cumulative;
    in_disputes_ = false;
    piece_.anchored = true;
  }

  void dispute_group(const RunToken& token) {
    close();
    if (token.row) piece_.dispute_groups.push_back({*token.row, static_cast<std::uint32_t>(piece_.disputes.size())});
    in_disputes_ = true;
  }

  void dispute_header(const RunToken& token) {
    const bool values_began = current_ && !current_->row;
    if (values_began && !piece_.late_header) piece_.late_header = token.span;
    if (current_ && current_->row) close();
    in_disputes_ = true;
    piece_.disputes_seen = true;
    piece_.anchored = true;
  }

  // A label wrapped around its values ends before the next token.
  void close() {
    if (!current_) return;
    current_->blank_after = blank_lines_;
    current_->surroundings = {label_begin_, here_};
    current_->pieced = current_->pieced || !trimmed(Span{previous_end_, here_}.of(canonical_)).empty();
    if (current_->row) {
      piece_.lines.push_back(std::move(*current_));
    } else {
      piece_.disputes.push_back(std::move(*current_));
    }
    current_.reset();
  }

  std::string_view canonical_;
  LineRuler ruler_;
  Piece piece_;
  std::optional<Line> current_;
  std::uint32_t line_begin_ = 0;
  std::uint32_t line_number_ = 0;
  std::optional<std::uint32_t> previous_line_;  // of the last token that is no line end
  std::uint32_t page_ = 0;
  std::uint32_t blank_lines_ = 0;
  std::uint32_t here_ = 0;          // where the token that is read begins
  std::uint32_t previous_end_ = 0;  // of the last token that is no line end
  std::uint32_t values_end_ = 0;    // of the last value
  std::uint32_t label_begin_ = 0;   // where the text around the current label begins
  bool in_disputes_ = false;
};

}  // namespace

Piece read_run(std::string_view canonical, const Block& run) {
  RunReader reader(canonical, run);
  for (const RunToken& token : run.tokens) reader.read(token);
  return std::move(reader).finish(run.span);
}

}  // namespace gouji
