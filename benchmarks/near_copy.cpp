// Time to look for copies among ever more reports: it must grow as their number does. Half of the samples stand alone,
// half are copies of one template with a few words changed.
#include <random>
#include <string>

#include <benchmark/benchmark.h>

#include "check/prose_index.hpp"
#include "text/utf8.hpp"

namespace gouji {
namespace {

constexpr int least_alike = 80;
constexpr int characters = 2000;

std::string prose(std::mt19937& random) {
  std::string text;
  for (int i = 0; i < characters; ++i) utf8::append(text, char32_t{0x4E00} + static_cast<char32_t>(random() % 3000));
  return text;
}

std::vector<Shingles> samples(std::size_t count) {
  std::mt19937 random(1);
  const std::string form = prose(random);
  std::vector<Shingles> all;
  all.reserve(count);
  while (all.size() < count) {
    std::string text = all.size() % 2 == 0 ? prose(random) : form;
    text.replace(3 * (random() % (characters - 10)), 6, "改动");
    all.push_back(shingles_of(text));
  }
  return all;
}

void bm_each_against_all(benchmark::State& state) {
  const std::vector<Shingles> all = samples(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    ProseIndex index(least_alike);
    for (const Shingles& each : all) index.add(each);
    for (std::size_t at = 0; at < all.size(); ++at) {
      benchmark::DoNotOptimize(index.likest(all[at], [at](std::size_t sample) { return sample == at; }));
    }
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(bm_each_against_all)->Name("near copy: each against all")->RangeMultiplier(2)->Range(250, 4000);

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  benchmark::RunSpecifiedBenchmarks();
}
