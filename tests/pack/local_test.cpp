// The packs of provinces and cities that stand in rules/local.
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "examine/examine.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

/// The findings of the pack alone, in a sound report whose first section has these words more.
std::string findings(const std::string& pack, const std::string& words) {
  std::ifstream in(GOUJI_FIXTURES "/rules/sound-2021.html", std::ios::binary);
  std::string report{std::istreambuf_iterator<char>(in), {}};
  const std::string place = "<p>工作考核";
  report.insert(report.find(place), "<p>" + words + "\n");
  const LoadedPack loaded = load_pack(GOUJI_SOURCE_DIR "/rules/local/" + pack);
  const std::vector<Pack> packs = {loaded.pack()};
  std::string found;
  for (const Finding& finding : examine(report, "report.html", {.packs = packs}).findings) {
    found += finding.rule + ": " + finding.message + "\n";
  }
  return found;
}

std::string repeated(const std::string& word, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += word;
  return text;
}

}  // namespace

TEST_CASE("Wuwei: the overview has a thousand characters at most, white space not counted") {
  CHECK(findings("wuwei", "").empty());
  const std::string before = findings("wuwei", repeated("公开", 500));
  const std::string begin = "overview-too-long: “一、总体情况”有";
  REQUIRE(before.starts_with(begin));
  const int excess = std::stoi(before.substr(begin.size())) - 1000;
  REQUIRE(excess > 0);
  CHECK(findings("wuwei", repeated("公", 1000 - excess)).empty());
  CHECK(findings("wuwei", repeated("公 　", 1000 - excess)).empty());
  CHECK(findings("wuwei", repeated("公", 1001 - excess)) ==
        "overview-too-long: “一、总体情况”有1001字，超过1000字的上限1字（不计空白）。\n");
}

}  // namespace gouji
