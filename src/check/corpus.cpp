#include "check/corpus.hpp"

#include "check/prose_sample.hpp"

namespace gouji {

Corpus::Corpus(std::span<const Pack> packs) {
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.kind == Kind::similarity) indices_.emplace(&rule, ProseIndex(rule.likeness.percent));
    }
  }
}

void Corpus::add(const Report& report, std::string path) {
  for (auto& [rule, index] : indices_) {
    ProseSample sample = sample_of(report, rule->likeness);
    const bool is_long_enough = sample.characters >= static_cast<std::size_t>(rule->likeness.characters);
    index.add(is_long_enough ? std::move(sample.shingles) : Shingles{});
  }
  Entry entry{.path = std::move(path)};
  if (report.organ) entry.organ = report.organ->value;
  if (report.year) entry.year = report.year->value;
  entries_.push_back(std::move(entry));
}

}  // namespace gouji
