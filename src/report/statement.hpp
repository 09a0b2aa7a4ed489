// Stage: report. What sentences state in figures: how many of what, how a whole is divided, which share a part has,
// that there was none. It records what is said and in which scope; whether it is so is judged elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/quantity.hpp"

namespace gouji {

/// What a figure of the prose counts.
enum class Subject : std::uint8_t {
  received,           ///< 收到, 受理, 收办: with or without those carried in
  newly_received,     ///< 新收
  concluded,          ///< 办结
  answered,           ///< 答复
  handled,            ///< 办理, 处理: received or concluded
  carried_in,         ///< 上年结转
  carried_out,        ///< 结转下年
  carried,            ///< 结转, of either
  natural_person,     ///< 自然人申请
  organisations,      ///< 法人或其他组织申请
  granted,            ///< 予以公开
  partly_granted,     ///< 部分公开
  granted_or_partly,  ///< 予以公开及部分公开
  refused,            ///< 不予公开
  unavailable,        ///< 无法提供
  not_held,           ///< 无法提供, the one reason 不掌握
  not_made,           ///< … 没有现成信息
  unclear,            ///< … 补正后仍不明确
  declined,           ///< 不予处理
  other_outcome,      ///< 其他处理
  reconsideration,    ///< 行政复议
  reconsideration_upheld,
  reconsideration_corrected,
  reconsideration_other,
  reconsideration_pending,
  litigation,  ///< 行政诉讼, direct or after reconsideration
  litigation_upheld,
  litigation_corrected,
  litigation_other,
  litigation_pending,
  disputes,  ///< 行政复议、行政诉讼 together
  direct_suit,
  suit_after_reconsideration,
  disclosed,  ///< 主动公开政府信息
  regulations_issued,
  regulations_repealed,
  regulations_in_force,
  normative_documents_issued,
  normative_documents_repealed,
  normative_documents_in_force,
  licences,
  penalties,
  coercion,
  processing_fee,  ///< 信息处理费
};

[[nodiscard]] std::string_view name_of(Subject subject);  // "granted_or_partly"
[[nodiscard]] std::optional<Subject> subject_named(std::string_view name);

/// Where a sentence stands: an index into the report's sentences.
using SentenceIndex = std::uint32_t;

struct Statement {
  Subject subject{};
  Quantity quantity;
  Span span;         ///< from the words that say what is counted to the figure's unit
  std::string text;  ///< of the span, white space dropped
  SentenceIndex sentence = 0;
  bool is_own = true;        ///< of the reporting organ itself, as far as the sentence says
  bool is_this_year = true;  ///< of the report's year

  /// The tables of the report must state the same.
  [[nodiscard]] bool is_comparable() const { return is_own && is_this_year && quantity.is_exact(); }

  friend bool operator==(const Statement&, const Statement&) = default;
};

/// "未收到政府信息公开申请": there was none of the subject.
struct Denial {
  Subject subject{};
  Span span;
  std::string text;  ///< of the span, white space dropped
  SentenceIndex sentence = 0;
  bool is_own = true;

  friend bool operator==(const Denial&, const Denial&) = default;
};

struct PartFigure {
  Quantity quantity;
  std::string label;  ///< the words before it, as printed

  friend bool operator==(const PartFigure&, const PartFigure&) = default;
};

/// A whole and what it is said to consist of.
struct Breakdown {
  enum class Link : std::uint8_t { among, comprises, respectively, inside };  ///< 其中, 包括, 分别为, 行政诉讼中

  Quantity whole;
  std::string label;  ///< of the whole
  Link link = Link::among;
  std::vector<PartFigure> parts;    ///< up to the end of the sentence
  std::vector<Quantity> following;  ///< of the sentences behind it, which may go on with the parts
  std::vector<Quantity> totals;     ///< other figures of the paragraph, before the parts
  Span span;                        ///< the list
  SentenceIndex sentence = 0;
  bool has_rest = false;   ///< 其他…: the last part is what the others leave
  bool is_nested = false;  ///< another 其中 stands in it
  bool is_hedged = false;  ///< 主要, 等, 以及: not all parts are named
  bool is_cut = false;     ///< collectors cut text from it

  friend bool operator==(const Breakdown&, const Breakdown&) = default;
};

/// "85件，占总数5.4%".
struct Share {
  Quantity percentage;
  Quantity part;
  std::vector<Quantity> totals;  ///< figures of the paragraph that may be the whole
  Span span;
  SentenceIndex sentence = 0;

  friend bool operator==(const Share&, const Share&) = default;
};

/// "收到申请120件，同比上升20%": by how much more or less than in the year before.
struct Growth {
  Subject subject{};
  Quantity figure;      ///< this year's
  Quantity percentage;  ///< of last year's figure
  bool is_fall = false;
  Span span;
  std::string text;  ///< of the span, white space dropped
  SentenceIndex sentence = 0;

  friend bool operator==(const Growth&, const Growth&) = default;
};

/// "公开信息  条": a counter without its figure.
struct LostFigure {
  std::string label;  ///< the words before it
  Span span;
  SentenceIndex sentence = 0;

  friend bool operator==(const LostFigure&, const LostFigure&) = default;
};

/// Everything that sentences state in figures.
struct Statements {
  std::vector<Statement> figures;
  std::vector<Denial> denials;
  std::vector<Breakdown> breakdowns;
  std::vector<Share> shares;
  std::vector<Growth> growths;
  std::vector<LostFigure> lost;
};

}  // namespace gouji
