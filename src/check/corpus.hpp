// Stage: check. The prose of the reports of --against, made ready once for each rule of kind similarity; the reports
// themselves need not be kept.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/prose_index.hpp"
#include "pack/rule.hpp"
#include "report/report.hpp"

namespace gouji {

class Corpus {
 public:
  /// A report that was added, as a message names it.
  struct Entry {
    std::string path;
    std::string organ;
    std::optional<int> year;
  };

  /// The packs must outlive the corpus.
  explicit Corpus(std::span<const Pack> packs);

  void add(const Report& report, std::string path);

  [[nodiscard]] const Entry& entry(std::size_t number) const { return entries_[number]; }
  [[nodiscard]] const ProseIndex& index_of(const Rule& rule) const { return indices_.at(&rule); }

 private:
  std::vector<Entry> entries_;
  std::map<const Rule*, ProseIndex> indices_;
};

}  // namespace gouji
