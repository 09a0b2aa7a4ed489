// Stage: pack. What sentences must speak of, or must not mention: topics, the words that tell them, and where to look.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "pack/word_pattern.hpp"
#include "pack/words.hpp"
#include "report/report.hpp"

namespace gouji {

/// A topic is told by a sentence in which one of its patterns stands and none of those of `unless`.
struct Topic {
  std::string_view id;
  Words name;
  std::span<const WordPattern> words;
  std::span<const WordPattern> unless;
};

/// What part of a report is searched: all of it, what stands before its first section, one section, or the title.
enum class Extent : std::uint8_t { report, preamble, section, title };

struct Prose {
  std::span<const Topic> topics;
  Extent extent = Extent::report;
  std::optional<SectionId> section;  ///< of Extent::section
  bool elsewhere = false;            ///< what the section does not say, the rest of the report may
  bool together = false;             ///< topics are told all or none, not each
};

/// Whether a sentence tells the topic.
[[nodiscard]] bool is_told_by(const Topic& topic, std::string_view sentence);

/// Whether one of many sentences, a line each, tells it: each word is looked for in all of them at once.
[[nodiscard]] bool is_told_in_lines(const Topic& topic, std::string_view lines);

}  // namespace gouji
