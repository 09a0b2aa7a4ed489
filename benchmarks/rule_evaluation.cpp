// What it costs to apply all built-in rules to a report that was read and parsed before, beside reading and parsing
// its page, in turns within one run: right behind the parser, once more, and with last year's report (here the same).
//   GOUJI_PAGES=FOLDER rule_evaluation   the page of the other benchmarks, and every .html file of the folder
// For instructions instead of time: valgrind --tool=callgrind rule_evaluation 10, whose argument is the number of
// rounds; then divide what callgrind_annotate --inclusive=yes gives for apply_rules by pages and rounds.
#include <chrono>
#include <cstdio>

#include "check/builtin.hpp"
#include "check/check.hpp"
#include "examine/examine.hpp"
#include "pages.hpp"

namespace gouji {
namespace {

using bench::Page;
using Times = std::vector<double>;  // in milliseconds

/// Functions of their own, so that a profile tells them apart.
[[gnu::noinline]] Report read_and_parse(const Page& page) {
  return report_of(read(page.bytes), {.packs = builtin_packs()});
}

[[gnu::noinline]] Verdict apply_rules(const Report& report) {
  return check(report, builtin_packs(), Language::zh);
}

/// Last year's report beside it: the rules that compare the two have something to do.
[[gnu::noinline]] Verdict apply_rules(const Report& report, const Report& previous) {
  return check(report, builtin_packs(), Language::zh, {.previous = &previous});
}

template <typename Work>
void measure(Times& times, Work work) {
  const auto begin = std::chrono::steady_clock::now();
  const auto result = work();
  const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - begin;
  times.push_back(time.count());
}

double least(const Times& times) {
  return *std::min_element(times.begin(), times.end());
}

double median(Times times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::nth_element(times.begin(), middle, times.end());
  return *middle;
}

void race(const Page& page, int rounds) {
  Times parsing;
  Times rules;  // with the caches as the parser leaves them
  Times again;
  Times with_last_year;
  const Report report = read_and_parse(page);
  for (int round = 0; round < rounds; ++round) {
    measure(parsing, [&] { return read_and_parse(page); });
    measure(rules, [&] { return apply_rules(report); });
    measure(again, [&] { return apply_rules(report); });
    measure(with_last_year, [&] { return apply_rules(report, report); });
  }
  std::printf("%-32.32s %5zu %8.4f %8.4f %8.4f %11.4f %9.4f %7.3f\n", page.name.c_str(),
              apply_rules(report).findings.size(), least(rules), median(rules), median(again), median(with_last_year),
              median(parsing), median(rules) / median(parsing));
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  const int rounds = count > 1 ? std::atoi(arguments[1]) : 1000;
  std::printf("All built-in rules on one report, in ms, %d rounds in turns\n", rounds);
  std::printf("%-32s %5s %8s %8s %8s %11s %9s %7s\n", "page", "finds", "least", "median", "again", "+last year",
              "to parse", "ratio");
  for (const gouji::bench::Page& page : gouji::bench::all_pages()) gouji::race(page, rounds);
}
