// Stage: finding. What a check has to say about a report: values, with everything an output needs and no way to change
// anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/region.hpp"
#include "document/room.hpp"
#include "finding/address.hpp"
#include "finding/picture.hpp"
#include "finding/suppression.hpp"
#include "report/decimal.hpp"
#include "text/span.hpp"

namespace gouji {

enum class Level : std::uint8_t { info, warning, error };

/// The line or table row that a finding stands in, as a reader sees it; [begin, end) are the bytes to point at.
struct Excerpt {
  std::string text;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  friend bool operator==(const Excerpt&, const Excerpt&) = default;
};

/// Words of a law, notice or form that a rule rests on.
struct Cite {
  std::string document;  ///< 国办公开办函〔2021〕30号
  std::string place;     ///< 三
  std::string quote;

  friend bool operator==(const Cite&, const Cite&) = default;
};

/// Another place that takes part in a finding; `rule` where it breaks an equation of its own.
struct Related {
  std::string rule;
  Address at;
  Span span;
  std::optional<Region> region;
  std::string message;

  friend bool operator==(const Related&, const Related&) = default;
};

/// A cell that, changed to `proposed`, would mend what is broken. Suspects of one explanation are changed together;
/// several explanations exclude each other, the likeliest first.
struct Suspect {
  Address at;
  Span span;  ///< of the canonical text; Span{} where a blank left no place
  Room room;  ///< where the figure can be written, if the span is not the place
  std::optional<Region> region;
  std::string read;      ///< as printed; empty for a blank
  std::string proposed;  ///< in plain digits
  std::string reason;
  std::uint32_t explanation = 1;  ///< number of the explanation it belongs to
  bool certain = false;
  bool misread = false;  ///< a digit in it belongs to the label behind it

  friend bool operator==(const Suspect&, const Suspect&) = default;
};

/// A figure that a message speaks of, by name: "stated", "computed".
struct Figure {
  std::string name;
  Decimal value;

  friend bool operator==(const Figure&, const Figure&) = default;
};

struct Finding {
  std::string rule;
  Level level = Level::warning;
  std::string message;
  std::string hint;   ///< what to do; may be empty
  std::string place;  ///< in Chinese: "表三 三(一)予以公开·总计列"
  Address at;
  Span span;  ///< of the canonical text
  std::optional<Region> region;
  std::optional<Excerpt> excerpt;
  std::optional<Picture> picture;  ///< of broken equations
  std::vector<Figure> values;
  std::vector<Related> related;
  std::vector<Suspect> suspects;
  std::vector<Cite> cites;
  std::string basis;  ///< what the rule rests on where it cites nothing: 表内算术关系, 数据质量
  std::string fingerprint;
  std::optional<Suppression> suppressed;

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// A rule that could not be applied to a table or a whole report, and why.
struct Unchecked {
  std::string rule;
  Address at;
  std::string reason;
  bool not_supplied = false;  ///< only for want of an optional input
  bool whole = false;         ///< nothing of the table could be checked, not only some of its rows or columns

  friend bool operator==(const Unchecked&, const Unchecked&) = default;
};

/// The finding is about a cell that is wrong for certain: its suspects are certain.
[[nodiscard]] bool has_certain_cause(const Finding& finding);

[[nodiscard]] std::string_view name_of(Level level);   // "error"
[[nodiscard]] std::string_view label_of(Level level);  // "错误"
[[nodiscard]] std::optional<Level> level_named(std::string_view name);

/// The identity of a finding over re-layout and conversion: rule, organ, year, address and a discriminator, never a
/// path, line or value. 32 hex digits.
[[nodiscard]] std::string fingerprint(const Finding& finding, std::string_view organ, std::string_view year,
                                      std::string_view discriminator);

/// Duplicate fingerprints of one file get "#2", "#3", in order.
void number_duplicates(std::vector<Finding>& findings);

}  // namespace gouji
