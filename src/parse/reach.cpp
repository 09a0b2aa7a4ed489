#include "parse/reach.hpp"

#include <algorithm>

#include "text/fold.hpp"

namespace gouji {
namespace {

constexpr std::string_view bodies[] = {"局",   "委",   "厅",   "镇",   "乡",   "街道",
                                       "中心", "公司", "学校", "医院", "大队", "支队"};
constexpr std::size_t longest_name = 60;  // bytes

}  // namespace

void Reach::take(std::size_t token) {
  if (token == 0 || tokens_[token - 1].is(Word::stop)) begin_sentence(token);
  switch (tokens_[token].word) {
    case Word::year: take_year(token); break;
    case Word::part_of_year:
    case Word::span_of_years: is_whole_year_ = false; break;
    case Word::channel: is_of_all_ = false; break;
    default: break;
  }
}

void Reach::begin_sentence(std::size_t token) {
  sentence_year_ = year_;
  is_whole_year_ = true;
  is_of_all_ = !names_other_organ(token);
}

/// 2019年到2023年: several years.
void Reach::take_year(std::size_t token) {
  const bool ends_range = token >= 2 && tokens_[token - 1].is(Word::filler) && tokens_[token - 2].is(Word::year);
  if (ends_range && tokens_[token - 2].year != tokens_[token].year) is_whole_year_ = false;
  sentence_year_ = tokens_[token].year;
}

/// 县水务局…: the sentence begins with the name of a body, and it is not the reporting organ's.
bool Reach::names_other_organ(std::size_t begin) const {
  while (begin < tokens_.size() && (tokens_[begin].is(Word::year) || tokens_[begin].is(Word::filler))) ++begin;
  std::string name;
  for (; begin < tokens_.size() && tokens_[begin].is(Word::other) && name.size() < longest_name; ++begin) {
    name += fold(tokens_[begin].span.of(canonical_));
    const bool is_body = std::any_of(std::begin(bodies), std::end(bodies), [&name](std::string_view body) {
      return name.size() > body.size() && name.ends_with(body);
    });
    if (is_body) return !abbreviates(name, organ_);
  }
  return false;
}

}  // namespace gouji
