// The sound reports that mutations begin with.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "check/check.hpp"
#include "examine/examine.hpp"
#include "text/input_error.hpp"
#include "trial/model.hpp"
#include "trial/mutation.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> files_of(std::span<const PackTests> packs) {
  std::set<fs::path> files;
  for (const PackTests& each : packs) {
    std::error_code error;
    for (fs::directory_iterator entry(each.fixtures, error), end; !error && entry != end; entry.increment(error)) {
      if (entry->is_regular_file(error)) files.insert(entry->path().lexically_normal());
    }
  }
  return {files.begin(), files.end()};
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<Edition> editions_of(std::span<const Pack> packs) {
  std::set<Edition> editions;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) {
      if (rule.editions.empty()) return {Edition::e2014, Edition::e2019, Edition::e2021};
      editions.insert(rule.editions.begin(), rule.editions.end());
    }
  }
  editions.erase(Edition::e2008);
  return editions;
}

Report report_in(std::string_view bytes, const std::vector<Pack>& packs) {
  return report_of(read(bytes), {.packs = packs});
}

bool is_sound(const Report& report, std::span<const Pack> packs) {
  return report.identity == Identity::report && check(report, packs, Language::zh).findings.empty();
}

}  // namespace

std::vector<Sample> samples_of(std::span<const PackTests> tests) {
  std::vector<Pack> packs;
  for (const PackTests& each : tests) packs.push_back(each.pack.pack());
  std::vector<Sample> samples;
  for (const fs::path& path : files_of(tests)) {
    try {
      Report report = report_in(content_of(path), packs);
      if (is_sound(report, packs)) samples.push_back({path.filename().string(), std::move(report)});
    } catch (const InputError&) {
      continue;  // no document at all
    }
  }
  for (Edition edition : editions_of(packs)) {
    samples.push_back({"model-" + std::string(name_of(edition)), report_in(page_of(dense_model(edition)), packs)});
  }
  return samples;
}

}  // namespace gouji
