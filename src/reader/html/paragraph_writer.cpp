#include "reader/html/paragraph_writer.hpp"

#include <array>

#include "document/remark.hpp"
#include "reader/html/characters.hpp"

namespace gouji::html {
namespace {

enum class Class : std::uint8_t { plain, space, control, lead_of_control };

constexpr std::array<Class, 256> build_classes() {
  std::array<Class, 256> classes{};
  for (std::size_t c = 0; c < 0x20; ++c) classes[c] = Class::control;
  for (char c : {' ', '\n', '\t', '\f', '\r'}) classes[static_cast<std::uint8_t>(c)] = Class::space;
  classes[0x7F] = Class::control;
  classes[0xC2] = Class::lead_of_control;  // C2 80 to C2 9F
  return classes;
}

constexpr auto classes = build_classes();
constexpr std::string_view replacement = "\xEF\xBF\xBD";

Class class_of(char c) {
  return classes[static_cast<std::uint8_t>(c)];
}

// The length of the control character at `at`; 0 where another one stands there.
std::uint32_t control_size(std::string_view text, std::size_t at) {
  if (class_of(text[at]) == Class::control) return 1;
  const bool follows = at + 1 < text.size() && static_cast<std::uint8_t>(text[at + 1]) < 0xA0;
  return class_of(text[at]) == Class::lead_of_control && follows ? 2 : 0;
}

}  // namespace

void ParagraphWriter::text(const PageNode& node) {
  for_each_run(
      node, source_, [&](Span run) { node.preserved ? preserved(run) : collapsed(run); },
      [&](std::string_view text, Span source) { character(text, source, node.preserved); });
}

void ParagraphWriter::character(std::string_view text, Span source, bool preserved) {
  if (control_size(text, 0) != 0) return put(replacement, source);
  const bool is_space = class_of(text[0]) == Class::space;
  if (is_space && !preserved) return space(source);
  put(is_space && text != "\n" && text != "\t" ? " " : text, source);
}

void ParagraphWriter::collapsed(Span run) {
  std::uint32_t at = run.begin;
  while (at < run.end) {
    std::uint32_t end = at;
    while (end < run.end && class_of(source_[end]) == Class::plain) ++end;
    if (end > at) plain({at, end});
    if (end == run.end) return;
    at = end;
    if (class_of(source_[at]) == Class::space) {
      while (end < run.end && class_of(source_[end]) == Class::space) ++end;
      space({at, at + 1});
    } else {
      end = at + std::max<std::uint32_t>(control_size(source_, at), 1);
      control_size(source_, at) != 0 ? put(replacement, {at, end}) : plain({at, end});
    }
    at = end;
  }
}

void ParagraphWriter::preserved(Span run) {
  for (std::uint32_t at = run.begin; at < run.end;) {
    std::uint32_t end = at;
    while (end < run.end && (class_of(source_[end]) == Class::plain || source_[end] == ' ')) ++end;
    if (end > at) plain({at, end});
    if (end == run.end) return;
    at = end;
    end += std::max<std::uint32_t>(control_size(source_, at), 1);
    control_size(source_, at) == 0 && class_of(source_[at]) == Class::lead_of_control
        ? plain({at, end})
        : character(Span{at, end}.of(source_), {at, end}, true);
    at = end;
  }
}

void ParagraphWriter::space(Span source) {
  if (builder_.in_paragraph() && space_.empty() && breaks_.empty()) space_ = source;
}

void ParagraphWriter::line_break(Span source) {
  space_ = {};
  if (builder_.in_paragraph()) breaks_.push_back(source);
}

void ParagraphWriter::flush() {
  const Span space = space_;
  space_ = {};
  if (!space.empty()) put(" ", space);
  if (breaks_.empty()) return;
  for (Span at : breaks_) builder_.line_break(origin_.origin(at).begin);
  breaks_.clear();
  put_remarks();
}

void ParagraphWriter::remark(const PageNode& node) {
  remarks_.push_back(node.source);
  if (!builder_.in_paragraph() || breaks_.empty()) put_remarks();
}

void ParagraphWriter::put_remarks() {
  for (Span comment : remarks_) builder_.remark(*remark_in(comment.of(source_)), origin_.origin(comment));
  remarks_.clear();
}

// A run that stands for itself, cut where the markup was escaped inside it.
void ParagraphWriter::plain(Span run) {
  flush();
  origin_.for_each_piece(run, [&](Span piece, std::uint32_t at) { builder_.text(piece.of(source_), at); });
}

void ParagraphWriter::put(std::string_view text, Span source) {
  if (text.empty()) return;
  flush();
  const Span at = origin_.origin(source);
  builder_.text(text, at.begin, static_cast<std::uint32_t>(text.size()), at.size());
}

void ParagraphWriter::end() {
  space_ = {};
  breaks_.clear();
  put_remarks();
  builder_.end_paragraph();
}

}  // namespace gouji::html
