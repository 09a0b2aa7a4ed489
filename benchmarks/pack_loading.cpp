// What loading a pack of 30 rules costs beside yaml-cpp's bare parse of the same bytes, in the same run.
// Usage: pack_loading [load|parse TIMES]: with words only that, so many times, for counting instructions.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <unistd.h>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "pack/loader.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr int rules = 30;
constexpr int rounds = 60;
constexpr double most = 1.3;

/// The fixture with a rule of each sort, again and again under other names until there are enough.
std::vector<std::string> write_pack(const fs::path& folder) {
  std::vector<fs::path> samples;
  for (const auto& entry : fs::directory_iterator(GOUJI_FIXTURES "/packs/every-kind/rules")) samples.push_back(entry);
  std::sort(samples.begin(), samples.end());
  std::vector<std::string> texts = {"id: generated\nversion: \"1.0.0\"\nauthority: \"示例省\"\n"};
  std::ofstream(folder / "pack.yaml", std::ios::binary) << texts.front();
  for (int rule = 0; rule < rules; ++rule) {
    std::ifstream in(samples[static_cast<std::size_t>(rule) % samples.size()], std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    text.replace(0, text.find('\n'), "id: rule-" + std::to_string(rule));
    std::ofstream(folder / ("rule-" + std::to_string(rule) + ".yaml"), std::ios::binary) << text;
    texts.push_back(std::move(text));
  }
  return texts;
}

void parse_all(const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    if (YAML::LoadAll(text).size() != 1) std::abort();
  }
}

void load(const fs::path& folder) {
  if (load_pack(folder).pack().rules.size() != rules) std::abort();
}

template <typename Work>
double milliseconds(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// In turns, so that whatever slows the machine slows both; the fastest round of each counts.
int compare(const fs::path& folder, const std::vector<std::string>& texts) {
  double parsing = 1e9;
  double loading = 1e9;
  for (int round = 0; round < rounds; ++round) {
    parsing = std::min(parsing, milliseconds([&] { parse_all(texts); }));
    loading = std::min(loading, milliseconds([&] { load(folder); }));
  }
  const double ratio = loading / parsing;
  std::printf("pack of %d rules: bare parse %.3f ms, loading %.3f ms, ratio %.2f (at most %.1f)\n", rules, parsing,
              loading, ratio, most);
  return ratio <= most ? 0 : 1;
}

int run(int count, char** arguments) {
  std::string pattern = (fs::temp_directory_path() / "gouji-benchmark-XXXXXX").string();
  const fs::path folder = mkdtemp(pattern.data());
  const std::vector<std::string> texts = write_pack(folder);
  const std::string_view what = count == 3 ? arguments[1] : "";
  const int times = count == 3 ? std::stoi(arguments[2]) : 0;
  for (int i = 0; i < times; ++i) {
    if (what == "load") load(folder);
    if (what == "parse") parse_all(texts);
  }
  const int status = count == 3 ? 0 : compare(folder, texts);
  fs::remove_all(folder);
  return status;
}

}  // namespace
}  // namespace gouji

int main(int count, char** arguments) {
  return gouji::run(count, arguments);
}
