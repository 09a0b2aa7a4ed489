// Stage: parse. Paragraphs as sentences, in the form in which rules look for words.
#pragma once

#include <string_view>
#include <vector>

#include "parse/paragraphs.hpp"
#include "report/prose.hpp"

namespace gouji {

[[nodiscard]] std::vector<Sentence> read_sentences(std::string_view canonical,
                                                   const std::vector<Paragraph>& paragraphs);

}  // namespace gouji
