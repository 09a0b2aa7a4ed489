// Stage: check. Where sentences stand, as people name it, and what tells their findings apart.
#pragma once

#include <string>

#include "check/sink.hpp"

namespace gouji {

/// "一、总体情况 第2段", "正文第5段".
[[nodiscard]] std::string place_of(const Report& report, SentenceIndex sentence, const Sink& sink);

/// A finding at `span` of the sentence; it is told from others by the sentence's words, not by its figures.
[[nodiscard]] Fact fact_at(const Report& report, SentenceIndex sentence, Span span, const Sink& sink);

/// "85件", "5.4%".
[[nodiscard]] std::string text_of(const Quantity& quantity);

}  // namespace gouji
