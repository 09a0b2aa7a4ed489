// Rules of a pack of one's own: conditions over rows and columns, equations where rows differ.
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>

#include "examine/examine.hpp"
#include "pack/folder.hpp"
#include "pack/loader.hpp"

namespace gouji {
namespace {

using test::PackFolder;

std::string messages_of(const PackFolder& folder, const std::string& from, const std::string& to) {
  std::ifstream in(GOUJI_FIXTURES "/rules/sound-2021.html", std::ios::binary);
  std::string report{std::istreambuf_iterator<char>(in), {}};
  const std::size_t at = report.find(from);
  REQUIRE(at != std::string::npos);
  report.replace(at, from.size(), to);
  const LoadedPack loaded = load_pack(folder.path());
  const std::vector<Pack> packs = {loaded.pack()};
  std::string messages;
  for (const Finding& finding : examine(report, "report.html", {.packs = packs}).findings) {
    messages += finding.message + "\n";
  }
  return messages;
}

}  // namespace

TEST_CASE("a condition over single cells") {
  CHECK(messages_of(PackFolder(), "行政强制<td colspan=\"3\">0", "行政强制<td colspan=\"3\">6") ==
        "表二 行政强制·本年处理决定数量列：行政强制6件，多于行政处罚5件。\n");
}

TEST_CASE("a condition over every column, with a group of rows") {
  CHECK(messages_of(PackFolder(), "7.属于行政执法案卷<td>0<td>0<td>0", "7.属于行政执法案卷<td>0<td>9<td>0") ==
        "表三 三(一)予以公开·商业企业列：不予公开的比公开（3件）和部分公开（0件）的还多。\n");
}

TEST_CASE("an equation passes over rows that lack its columns") {
  const PackFolder folder;
  folder.edit("rules/few-coercions.yaml", "kind: relation", "kind: equation");
  folder.edit("rules/few-coercions.yaml", "coercion.decisions <= penalties.decisions", "issued = repealed + in_force");
  folder.edit("rules/few-coercions.yaml", "at: coercion.decisions", "for: rows\nat: issued");
  folder.edit("rules/few-coercions.yaml", "行政强制{coercion.decisions}件，多于行政处罚{penalties.decisions}件。",
              "{left}≠{right}");
  folder.edit("rules/few-coercions.yaml",
              "{coercion.decisions} measures of coercion, more than the {penalties.decisions} penalties.", "{left}");
  CHECK(messages_of(folder, "<td>4<td>1<td>27", "<td>4<td>1<td>5") == "表二 行政规范性文件·本年制发件数列：4≠1+5=6\n");
}

}  // namespace gouji
