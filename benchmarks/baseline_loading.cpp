// What it costs to read a baseline, for several numbers of findings: time grows as they do.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include "silence/baseline_file.hpp"

namespace gouji {
namespace {

constexpr int rounds = 5;

std::string baseline_of(int count) {
  std::vector<BaselineEntry> entries;
  for (int each = 0; each < count; ++each) {
    std::string fingerprint = std::to_string(each);
    fingerprint.insert(0, 32 - fingerprint.size(), 'a');
    entries.push_back({.organ = "青石县人民政府",
                       .year = 2000 + each % 25,
                       .at = "applications.granted.total",
                       .rule = "row-total-mismatch",
                       .fingerprint = std::move(fingerprint),
                       .values = {{"computed", Decimal(each)}, {"stated", Decimal(1)}},
                       .place = "表三 三(一)予以公开·总计列"});
  }
  return print_baseline(entries);
}

double least_milliseconds(const std::string& text) {
  double least = 0;
  for (int round = 0; round < rounds; ++round) {
    const auto begin = std::chrono::steady_clock::now();
    const Baseline baseline = read_baseline(text, "baseline.json");
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    least = round == 0 ? taken.count() : std::min(least, taken.count());
  }
  return least;
}

}  // namespace
}  // namespace gouji

int main() {
  for (const int count : {25'000, 50'000, 100'000}) {
    const std::string text = gouji::baseline_of(count);
    std::printf("baseline of %6d findings, %5.1f MB: %6.1f ms\n", count, static_cast<double>(text.size()) / 1e6,
                gouji::least_milliseconds(text));
  }
  return 0;
}
