// Stage: parse, prose. A paragraph as tokens: see grammar/prose.hpp for what each of them matches.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "report/quantity.hpp"
#include "text/span.hpp"

namespace gouji {

enum class Word : std::uint8_t {
  // punctuation
  pause,
  comma,
  semicolon,
  colon,
  stop,
  open,
  close,
  cut_mark,
  // figures
  quantity,
  lost_quantity,
  year,
  opaque,  ///< dates, numbers and quoted words that count nothing
  // what is counted
  new_receipt,
  receipt,
  closing,
  answer,
  decision,
  handling,
  carry_over,
  application,
  cases,
  natural_person,
  organisations,
  granted,
  partly_granted,
  refused,
  unavailable,
  declined,
  other_outcome,
  not_held,
  not_made,
  unclear,
  direct_suit,
  suit_after_reconsideration,
  reconsideration,
  litigation,
  upheld,
  corrected,
  pending,
  other_result,
  proactive,
  regulations,
  normative_documents,
  licences,
  penalties,
  coercion,
  issuing,
  repealing,
  in_force,
  processing_fee,
  // when and whose
  last_year,
  next_year,
  part_of_year,
  span_of_years,
  channel,
  own_office,
  own_place,
  whole_place,
  other_scope,
  on_behalf,
  // how it stands to others
  among,
  comprises,
  respectively,
  chiefly,
  and_others,
  as_well,
  rest,
  share,
  rise,
  fall,
  month_on_month,
  comparison,  ///< 同比
  than,        ///< 比, 较, which also begin other words
  denial,
  all_of_them,
  intention,
  filler,
  other,  ///< one character
};

struct ProseToken {
  Word word = Word::other;
  Span span;
  Quantity quantity;  ///< of quantities
  int year = 0;       ///< of years

  [[nodiscard]] bool is(Word wanted) const { return word == wanted; }
};

/// Total: white space apart, every character of the span belongs to a token.
[[nodiscard]] std::vector<ProseToken> read_prose(std::string_view canonical, Span span);

}  // namespace gouji
