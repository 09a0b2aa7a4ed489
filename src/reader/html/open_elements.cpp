#include "reader/html/open_elements.hpp"

#include <algorithm>
#include <cassert>

namespace gouji::html {
namespace {

std::size_t slot_of(Tag tag, Namespace space) {
  return static_cast<std::size_t>(tag) * 2 + (space == Namespace::html ? 0 : 1);
}

}  // namespace

OpenElements::OpenElements() : elements_(1), last_(slot_of(Tag::first_unknown, Namespace::html) + 64) {
  elements_.reserve(64);
}

std::uint32_t OpenElements::last_in(Tag tag, Namespace space) const {
  const std::size_t slot = slot_of(tag, space);
  return slot < last_.size() ? last_[slot] : 0;
}

std::uint32_t& OpenElements::last_slot(Tag tag, Namespace space) {
  const std::size_t slot = slot_of(tag, space);
  if (slot >= last_.size()) last_.resize(slot * 2);
  return last_[slot];
}

void OpenElements::push(Element element) {
  const Element& below = elements_.back();
  const auto index = static_cast<std::uint32_t>(elements_.size());
  const unsigned traits = traits_of(element.tag, element.space);
  element.nearest_special = traits & trait::special ? index : below.nearest_special;
  element.nearest_scope = traits & trait::scope ? index : below.nearest_scope;
  element.nearest_list_stop = traits & trait::list_stop ? index : below.nearest_list_stop;
  element.nearest_mode = traits & trait::mode && element.space == Namespace::html ? index : below.nearest_mode;
  element.nearest_html = element.space == Namespace::html ? index : below.nearest_html;
  std::uint32_t& last = last_slot(element.tag, element.space);
  element.same_before = last;
  last = index;
  elements_.push_back(element);
}

void OpenElements::pop() {
  assert(elements_.size() > 1);
  const Element& element = elements_.back();
  last_slot(element.tag, element.space) = element.same_before;
  elements_.pop_back();
}

void OpenElements::remove(std::uint32_t index) {
  lifted_.assign(elements_.begin() + index + 1, elements_.end());
  while (top() >= index) pop();
  for (const Element& element : lifted_) push(element);
}

std::uint32_t OpenElements::last_heading() const {
  std::uint32_t found = 0;
  for (auto tag = static_cast<std::uint32_t>(Tag::h1); tag <= static_cast<std::uint32_t>(Tag::h6); ++tag) {
    found = std::max(found, last(static_cast<Tag>(tag)));
  }
  return found;
}

bool OpenElements::in_button_scope(Tag tag) const {
  return reaches(last(tag), std::max(current().nearest_scope, last(Tag::button)));
}

bool OpenElements::in_list_scope(Tag tag) const {
  return reaches(last(tag), std::max({current().nearest_scope, last(Tag::ol), last(Tag::ul)}));
}

// The standard stops at `<template>` too. Not stopping there ends a template that was left open with the next row, and
// so loses no figure of the rows that follow.
bool OpenElements::in_table_scope(Tag tag) const {
  return reaches(last(tag), last(Tag::table));
}

}  // namespace gouji::html
