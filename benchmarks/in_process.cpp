// One report of 120 KB, in process and on one thread: each stage by itself, the whole way, and gumbo's bare parse of
// the same page.
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>
#include <gumbo.h>

#include "check/builtin.hpp"
#include "check/check.hpp"
#include "examine/examine.hpp"
#include "explain/explain.hpp"

namespace gouji {
namespace {

const std::string& page() {
  static const std::string bytes = [] {
    std::ifstream file(GOUJI_PAGE, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
  return bytes;
}

/// Calls `work` for each iteration and counts it as one report.
template <typename Work>
void measure(benchmark::State& state, Work work) {
  for (auto _ : state) benchmark::DoNotOptimize(work());
  state.SetItemsProcessed(state.iterations());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page().size()));
}

void bm_read(benchmark::State& state) {
  measure(state, [] { return read(page()); });
}

void bm_parse(benchmark::State& state) {
  const Reading reading = read(page());
  measure(state, [&] { return parse_report(reading.canonical); });
}

void bm_check(benchmark::State& state) {
  const Reading reading = read(page());
  const Report report = parse_report(reading.canonical);
  measure(state, [&] { return check(report, builtin_packs(), Language::zh); });
}

void bm_explain(benchmark::State& state) {
  const Reading reading = read(page());
  const Report report = parse_report(reading.canonical);
  measure(state, [&] { return assess(report, builtin_packs(), Language::zh); });
}

void bm_examine(benchmark::State& state) {
  const ExamineOptions options{.packs = builtin_packs()};
  measure(state, [&] { return examine(page(), "page.html", options); });
}

void bm_gumbo(benchmark::State& state) {
  measure(state, [] {
    GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page().data(), page().size());
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return output;
  });
}

BENCHMARK(bm_read)->Name("read");
BENCHMARK(bm_parse)->Name("parse");
BENCHMARK(bm_check)->Name("check");
BENCHMARK(bm_explain)->Name("check and explain");
BENCHMARK(bm_examine)->Name("examine");
BENCHMARK(bm_gumbo)->Name("gumbo");

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  benchmark::RunSpecifiedBenchmarks();
}
