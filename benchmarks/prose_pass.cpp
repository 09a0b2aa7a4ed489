// What the prose of a page costs beside reading the page: paragraphs, sentences, statements, breakdowns, periods, dates
// and years on one side, the HTML reader on the other, in turns within one run.
//   GOUJI_PAGES=FOLDER prose_pass   the page of the other benchmarks, and every .html file of the folder
// For instructions instead of time: valgrind --tool=callgrind prose_pass --benchmark_min_time=0, then compare read_page
// with read_prose_of in callgrind_annotate --inclusive=yes.
#include <algorithm>
#include <chrono>
#include <vector>

#include <benchmark/benchmark.h>

#include "pages.hpp"
#include "parse/dates.hpp"
#include "parse/paragraphs.hpp"
#include "parse/parse.hpp"
#include "parse/periods.hpp"
#include "parse/sentences.hpp"
#include "parse/stated_years.hpp"
#include "parse/statements.hpp"
#include "reader/reader.hpp"

namespace gouji {
namespace {

using Clock = std::chrono::steady_clock;
using bench::all_pages;
using bench::Page;

/// Functions of their own, so that a profile tells them apart.
[[gnu::noinline]] Reading read_page(const Page& page) {
  return read(page.bytes);
}

[[gnu::noinline]] void read_prose_of(Report& report, std::string_view canonical, const std::vector<Block>& blocks) {
  constexpr std::uint32_t above_title = 2000;  // bytes, as the parser looks for dates
  const std::uint32_t begin = report.title ? report.title->span.end : 0;
  const auto paragraphs = read_paragraphs(canonical, blocks, report.sections, begin);
  report.sentences = read_sentences(canonical, paragraphs);
  report.statements = read_statements(canonical, paragraphs, report);
  report.periods = read_periods(report.sentences);
  report.dates = labelled_dates_in(canonical, {begin - std::min(begin, above_title), begin});
  report.years = read_stated_years(canonical, blocks, report);
}

/// Adds what the prose and the reading of a page take to the two sums, in microseconds.
class Race {
 public:
  explicit Race(const Page& page) : page_(page), reading_(read(page.bytes)), report_(parse_report(reading_.canonical)) {
    blocks_ = split_blocks(reading_.canonical.text);
  }

  void run() {
    const auto begin = Clock::now();
    benchmark::DoNotOptimize(read_page(page_));
    const auto middle = Clock::now();
    read_prose_of(report_, reading_.canonical.text, blocks_);
    const auto end = Clock::now();
    read_ += std::chrono::duration<double, std::micro>(middle - begin).count();
    prose_ += std::chrono::duration<double, std::micro>(end - middle).count();
  }

  void report(benchmark::State& state) const {
    state.counters["read_us"] = benchmark::Counter(read_, benchmark::Counter::kAvgIterations);
    state.counters["prose_us"] = benchmark::Counter(prose_, benchmark::Counter::kAvgIterations);
    state.counters["prose_per_read"] = prose_ / read_;
    state.counters["sentences"] = static_cast<double>(report_.sentences.size());
  }

 private:
  const Page& page_;
  Reading reading_;
  Report report_;
  std::vector<Block> blocks_;
  double read_ = 0;
  double prose_ = 0;
};

void bm_prose_pass(benchmark::State& state) {
  const Page& page = all_pages()[static_cast<std::size_t>(state.range(0))];
  Race race(page);
  for (auto _ : state) race.run();
  race.report(state);
  state.SetLabel(page.name);
}

void each_page(benchmark::internal::Benchmark* benchmark) {
  for (std::size_t i = 0; i < all_pages().size(); ++i) benchmark->Arg(static_cast<std::int64_t>(i));
}

BENCHMARK(bm_prose_pass)->Name("prose pass")->Apply(each_page);

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  benchmark::Initialize(&count, arguments);
  benchmark::RunSpecifiedBenchmarks();
}
