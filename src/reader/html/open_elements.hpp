// Stage: reader, HTML. The stack of open elements. Each element knows the nearest one of every sort that the standard's
// algorithms search for, so that none of them walks the stack and no nesting makes a page slow.
#pragma once

#include <cstdint>
#include <vector>

#include "reader/html/tag.hpp"

namespace gouji::html {

struct Element {
  Tag tag = Tag::html;
  Namespace space = Namespace::html;
  bool hidden = false;            ///< by itself or by an ancestor
  bool preserved = false;         ///< white space counts
  bool takes_html = false;        ///< an HTML integration point
  bool takes_text = false;        ///< a MathML text integration point
  std::uint32_t container = 0;    ///< the page's node for what it holds
  std::uint32_t same_before = 0;  ///< the next lower element of its name; set by the stack, as are those below

  std::uint32_t nearest_special = 0;
  std::uint32_t nearest_scope = 0;
  std::uint32_t nearest_list_stop = 0;
  std::uint32_t nearest_mode = 0;
  std::uint32_t nearest_html = 0;
};

/// Indices count from the bottom. Element 0 is `<html>`; it is never popped, and index 0 also means "none".
class OpenElements {
 public:
  OpenElements();

  void push(Element element);
  void pop();
  /// Takes out one element and leaves those above it open.
  void remove(std::uint32_t index);

  [[nodiscard]] std::uint32_t top() const { return static_cast<std::uint32_t>(elements_.size() - 1); }
  [[nodiscard]] const Element& current() const { return elements_.back(); }
  [[nodiscard]] const Element& operator[](std::uint32_t index) const { return elements_[index]; }
  [[nodiscard]] bool current_is(Tag tag) const { return current().tag == tag && current().space == Namespace::html; }

  /// The uppermost HTML element, or foreign one, of that name.
  [[nodiscard]] std::uint32_t last(Tag tag) const { return last_in(tag, Namespace::html); }
  [[nodiscard]] std::uint32_t last_foreign(Tag tag) const { return last_in(tag, Namespace::svg); }
  [[nodiscard]] std::uint32_t last_heading() const;

  [[nodiscard]] bool in_scope(Tag tag) const { return reaches(last(tag), current().nearest_scope); }
  [[nodiscard]] bool heading_in_scope() const { return reaches(last_heading(), current().nearest_scope); }
  [[nodiscard]] bool in_button_scope(Tag tag) const;
  [[nodiscard]] bool in_list_scope(Tag tag) const;
  [[nodiscard]] bool in_table_scope(Tag tag) const;

 private:
  [[nodiscard]] static bool reaches(std::uint32_t index, std::uint32_t stop) { return index != 0 && index >= stop; }
  [[nodiscard]] std::uint32_t last_in(Tag tag, Namespace space) const;
  [[nodiscard]] std::uint32_t& last_slot(Tag tag, Namespace space);

  std::vector<Element> elements_;
  std::vector<std::uint32_t> last_;  // by tag; foreign elements apart
  std::vector<Element> lifted_;      // during remove()
};

}  // namespace gouji::html
