// Stage: parse, prose. How far the figures of a sentence reach: over the report's year, no less and no more, and over
// all that is counted, not what came by one way or to another organ.
#pragma once

#include <string_view>

#include "parse/clause.hpp"

namespace gouji {

class Reach {
 public:
  Reach(std::string_view canonical, const Tokens& tokens, std::string_view organ, int year)
      : canonical_(canonical), tokens_(tokens), organ_(organ), year_(year), sentence_year_(year) {}

  /// What the token says of it, until the sentence ends. Tokens come in their order.
  void take(std::size_t token);
  /// A figure of the sentence is one of something that is not understood; those behind it may be its parts.
  void doubt() { is_of_all_ = false; }

  [[nodiscard]] bool is_this_year() const { return sentence_year_ == year_ && is_whole_year_; }
  [[nodiscard]] bool is_of_all() const { return is_of_all_; }

 private:
  void begin_sentence(std::size_t token);
  void take_year(std::size_t token);
  [[nodiscard]] bool names_other_organ(std::size_t begin) const;

  std::string_view canonical_;
  const Tokens& tokens_;
  std::string_view organ_;
  int year_ = 0;
  int sentence_year_ = 0;
  bool is_whole_year_ = true;
  bool is_of_all_ = true;
};

}  // namespace gouji
