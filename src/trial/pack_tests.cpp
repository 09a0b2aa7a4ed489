#include "trial/pack_tests.hpp"

#include <algorithm>

#include "pack/files.hpp"
#include "trial/tests_reader.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tests.yaml";

/// One name for the folder, however its user writes it.
fs::path whole(const fs::path& folder) {
  const fs::path path = fs::absolute(folder).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

std::vector<fs::path> test_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().filename().string().ends_with(ending)) files.push_back(entry->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string rule_of(const fs::path& file) {
  const std::string name = file.filename().string();
  return name.substr(0, name.size() - ending.size());
}

void add(std::vector<RuleTests>& rules, const yaml::File& file, const std::string& rule, const fs::path& fixtures) {
  const auto found =
      std::find_if(rules.begin(), rules.end(), [&rule](const RuleTests& each) { return each.rule == rule; });
  if (found == rules.end()) {
    yaml::fail_at(file, 0,
                  yaml::Said{"规则包里没有名为“" + rule + "”的规则；测试文件的名字是 规则名.tests.yaml",
                             "the pack has no rule “" + rule + "”; a file of tests is named RULE.tests.yaml"});
  }
  if (!found->tests.empty()) {
    yaml::fail_at(
        file, 0,
        yaml::Said{"规则“" + rule + "”已经有一个测试文件", "the rule “" + rule + "” has a file of tests already"});
  }
  *found = read_tests(file, rule, fixtures);
}

}  // namespace

PackTests load_pack_tests(const fs::path& folder) {
  const fs::path home = whole(folder);
  PackTests tests{
      .folder = home, .shown = folder.generic_string(), .pack = load_pack(home), .fixtures = {}, .rules = {}};
  tests.fixtures = home / tests.pack.fixtures();
  for (const Rule& rule : tests.pack.pack().rules) {
    tests.rules.push_back({.rule = std::string(rule.id), .bad = {}, .good = {}, .tests = {}});
  }
  PackFiles files(home);
  for (const fs::path& path : test_files(home)) {
    add(tests.rules, files.read(path), rule_of(path), tests.fixtures);
  }
  return tests;
}

}  // namespace gouji
