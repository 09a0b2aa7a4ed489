// Stage: reader, HTML. The tree construction of the HTML standard, reduced to what decides which text belongs to which
// cell. Not kept: the head and its modes, framesets, quirks, and the list of active formatting elements: no adoption
// moves text from one cell to another, as cells are boundaries of every search that it makes.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "reader/html/open_elements.hpp"
#include "reader/html/page.hpp"
#include "reader/html/tokenizer.hpp"

namespace gouji::html {

class TreeBuilder {
 public:
  explicit TreeBuilder(std::string_view source);
  [[nodiscard]] Page build() &&;

 private:
  enum class Mode : std::uint8_t {
    body,
    table,
    caption,
    column_group,
    table_body,
    row,
    cell,
    select,
    select_in_table,
    fragment
  };

  // tree_builder.cpp: tokens, places, elements
  void process(const Token& token);
  void start_tag(const Token& token);
  void end_tag(const Token& token);
  void text(const Token& token);
  void text_in_table(const Token& token);
  void text_in_column_group(const Token& token);
  [[nodiscard]] bool in_foreign_content() const { return open_.current().space != Namespace::html; }
  [[nodiscard]] bool is_table_structure(const Element& element) const;
  [[nodiscard]] std::uint32_t place() const;
  [[nodiscard]] std::uint32_t stray_of_table() const;
  void add_text(std::uint32_t parent, const Token& token);
  void add_leaf(PageNode::Kind kind, const Token& token);
  void add_remark(const Token& token);
  [[nodiscard]] PageNode node_of(PageNode::Kind kind, const Token& token) const;
  void push(const Token& token);
  void push_container(PageNode::Kind kind, const Token& token, std::uint32_t parent);
  void push_element(const Token& token, Namespace space, std::uint32_t container);
  void push_implied(Tag tag);
  void pop();
  void pop_down_to(std::uint32_t index);
  void pop_implied(Tag except);
  void close(std::uint32_t index, Tag except);
  void reset_mode();

  // body_rules.cpp
  void start_in_body(const Token& token);
  void end_in_body(const Token& token);
  void end_other(const Token& token);
  void end_block(const Token& token);
  void end_heading();
  void start_list_item(const Token& token);
  void start_definition(const Token& token);
  void start_ruby(const Token& token);
  void start_raw(const Token& token);
  void close_paragraph();
  void close_if_open(Tag tag);

  // table_rules.cpp
  void start_table(const Token& token);
  void start_in_table(const Token& token);
  void end_in_table(const Token& token);
  void start_in_caption(const Token& token);
  void end_in_caption(const Token& token);
  void start_in_column_group(const Token& token);
  void end_in_column_group(const Token& token);
  void start_caption(const Token& token);
  void clear_to(std::initializer_list<Tag> context);
  [[nodiscard]] bool leave_caption();
  [[nodiscard]] bool leave_column_group();
  void end_table();

  // row_rules.cpp
  void start_in_table_body(const Token& token);
  void end_in_table_body(const Token& token);
  void start_in_row(const Token& token);
  void end_in_row(const Token& token);
  void start_in_cell(const Token& token);
  void end_in_cell(const Token& token);
  void start_cell(const Token& token);
  [[nodiscard]] bool leave_table_body();
  [[nodiscard]] bool leave_row();
  void leave_cell();

  // form_rules.cpp
  void start_form(const Token& token);
  void end_form();
  void start_form_in_table();
  void start_select(const Token& token);
  void start_input(const Token& token);

  // fragment_rules.cpp
  void start_fragment(const Token& token);
  void end_fragment();
  void start_in_fragment(const Token& token);

  // select_rules.cpp
  void start_in_select(const Token& token);
  void end_in_select(const Token& token);
  void start_in_select_in_table(const Token& token);
  void end_in_select_in_table(const Token& token);
  void leave_select();

  // foreign_rules.cpp
  [[nodiscard]] bool is_foreign(const Token& token) const;
  void start_in_foreign(const Token& token);
  void end_in_foreign(const Token& token);
  void mark_integration_point(Element& element, const Token& token) const;
  void push_foreign(const Token& token, Namespace space);
  void leave_foreign_content();
  [[nodiscard]] bool breaks_out(const Token& token) const;

  std::string_view source_;
  Tokenizer tokenizer_;
  OpenElements open_;
  Page page_;
  Mode mode_ = Mode::body;
  std::vector<Mode> fragment_modes_;  // one for each open `<template>`
  bool fostering_ = false;            // what is inserted directly into a table goes to its stray
  bool form_is_open_ = false;
};

}  // namespace gouji::html
