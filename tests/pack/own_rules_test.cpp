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

CheckedFile checked(const PackFolder& folder, const std::string& from, const std::string& to) {
  std::ifstream in(GOUJI_FIXTURES "/rules/sound-2021.html", std::ios::binary);
  std::string report{std::istreambuf_iterator<char>(in), {}};
  const std::size_t at = report.find(from);
  REQUIRE(at != std::string::npos);
  report.replace(at, from.size(), to);
  const LoadedPack loaded = load_pack(folder.path());
  const std::vector<Pack> packs = {loaded.pack()};
  return examine(report, "report.html", {.packs = packs});
}

std::string messages_of(const PackFolder& folder, const std::string& from, const std::string& to) {
  std::string messages;
  for (const Finding& finding : checked(folder, from, to).findings) messages += finding.message + "\n";
  return messages;
}

std::string unchecked_of(const PackFolder& folder, const std::string& from, const std::string& to) {
  std::string entries;
  for (const Unchecked& each : checked(folder, from, to).unchecked) entries += each.rule + ": " + each.reason + "\n";
  return entries;
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

TEST_CASE("a condition on how cells are filled in") {
  const PackFolder folder;
  const std::string rule = "rules/few-coercions.yaml";
  folder.edit(rule, "coercion.decisions <= penalties.decisions",
              "penalties.decisions > 0 implies not is_blank(coercion.decisions)");
  const std::string cell = "行政强制<td colspan=\"3\">";
  const auto with = [&](const std::string& text) { return messages_of(folder, cell + "0", cell + text); };
  CHECK(with("0").empty());
  CHECK(with("/").empty());
  CHECK(with("见附件").empty());
  CHECK(with("\xFF").empty());
  CHECK(with("") == "表二 行政强制·本年处理决定数量列：行政强制（空）件，多于行政处罚5件。\n");
  CHECK(unchecked_of(folder, cell + "0", cell + "\xFF") ==
        "few-coercions: 表二 行政强制·本年处理决定数量列的数值未能读出\n");
  folder.edit(rule, "not is_blank(coercion.decisions)",
              "not is_dash(coercion.decisions) and not is_text(coercion.decisions)");
  CHECK(with("").empty());
  CHECK(with("——") == "表二 行政强制·本年处理决定数量列：行政强制——件，多于行政处罚5件。\n");
  CHECK(with("见附件") == "表二 行政强制·本年处理决定数量列：行政强制见附件件，多于行政处罚5件。\n");
}

TEST_CASE("a condition holds or fails where a blank does not matter, and says nothing where it does") {
  const PackFolder folder;
  const std::string rule = "rules/few-coercions.yaml";
  const std::string cell = "行政强制<td colspan=\"3\">";
  folder.edit(rule, "coercion.decisions <= penalties.decisions",
              "not is_blank(coercion.decisions) and coercion.decisions <= penalties.decisions");
  CHECK_FALSE(messages_of(folder, cell + "0", cell).empty());
  folder.edit(rule, "not is_blank(coercion.decisions) and", "is_blank(coercion.decisions) or");
  CHECK(messages_of(folder, cell + "0", cell).empty());
  folder.edit(rule, "is_blank(coercion.decisions) or", "penalties.decisions = 0 or");
  CHECK(messages_of(folder, cell + "0", cell).empty());
  CHECK(unchecked_of(folder, cell + "0", cell).empty());
  CHECK(unchecked_of(folder, cell + "0", cell + "见附件") ==
        "few-coercions: 表二 行政强制·本年处理决定数量列不是数字\n");
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
