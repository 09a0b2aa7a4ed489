// Stage: output. The mutation score of packs: of single wrong cells in sound reports, how many their rules find.
#pragma once

#include <string>
#include <vector>

#include "finding/language.hpp"
#include "output/style.hpp"
#include "report/vocabulary.hpp"

namespace gouji {

struct FoundShare {
  int found = 0;
  int tried = 0;

  [[nodiscard]] bool is_whole() const { return found == tried; }
};

/// One cell of a form, over all samples.
struct CellScore {
  const TableForm* form = nullptr;
  Term cell;
  FoundShare share;
};

struct MutationScore {
  std::vector<std::string> packs;    ///< "form 1.0.0"
  std::vector<std::string> samples;  ///< the sound reports
  std::vector<CellScore> cells;      ///< in the order of the form

  [[nodiscard]] FoundShare of(TableId table) const;
  [[nodiscard]] FoundShare all() const;
};

[[nodiscard]] std::string print_mutation(const MutationScore& score, Language language, Style style);

}  // namespace gouji
