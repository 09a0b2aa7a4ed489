#include "output/text_fixes.hpp"

#include <doctest/doctest.h>

namespace gouji {
namespace {

const FixedFile mended{
    .path = "年报/a.html",
    .target = "年报/a.fixed.html",
    .made = {{"表三 三(一)予以公开·总计列", "5584", "5548"}, {"表四 行政复议·总计列", "", "5"}},
    .left_out = {{"表三 二、上年结转·总计列", "", "3"}},
    .uncertain = 1,
    .others = 2,
};

}  // namespace

TEST_CASE("what was changed, where the copy is, what was left") {
  CHECK(print_fixes(mended, Language::zh, {}) ==
        "年报/a.html：改了 2 处，改好的副本是 年报/a.fixed.html，原文件没有动。\n"
        "  表三 三(一)予以公开·总计列：5584 → 5548\n"
        "  表四 行政复议·总计列：（空白） → 5\n"
        "  表三 二、上年结转·总计列：应为 3，但在文件里找不到能稳妥写入的地方，没有改，请手工填写。\n"
        "  仍有 1 处对不上，但不能确定是哪个数字错了，没有改：请用 gouji check 查看；加 --unsafe 则按最可能的情形改。\n"
        "  还有 2 处问题不是改数字能解决的：请用 gouji check 查看。\n"
        "  除以上单元格外，内容与原文件完全相同。数字是按表内关系推算的，发布前请与原始记录核对。\n");
}

TEST_CASE("the lines of a preview stand between the cells and what was left") {
  FixedFile file = mended;
  file.dry_run = true;
  file.left_out.clear();
  file.uncertain = file.others = 0;
  file.diff = "@@ -1 +1 @@\n-1\n+2\n";
  CHECK(print_fixes(file, Language::zh, {}) ==
        "年报/a.html：要改 2 处，副本将是 年报/a.fixed.html（只是预览，没有写任何文件）。\n"
        "  表三 三(一)予以公开·总计列：5584 → 5548\n"
        "  表四 行政复议·总计列：（空白） → 5\n"
        "\n"
        "--- 年报/a.html\n"
        "+++ 年报/a.fixed.html\n"
        "@@ -1 +1 @@\n-1\n+2\n"
        "\n"
        "  除以上单元格外，内容与原文件完全相同。数字是按表内关系推算的，发布前请与原始记录核对。\n");
}

TEST_CASE("nothing was changed") {
  CHECK(print_fixes({.path = "a.html", .target = "a.fixed.html"}, Language::zh, {}) ==
        "a.html：没有查出对不上的数字，没有写任何文件。\n");
  CHECK(print_fixes({.path = "a.html", .target = "a.fixed.html", .uncertain = 1, .unsafe = true}, Language::zh, {}) ==
        "a.html：没有能确定改法的数字，没有写任何文件。\n"
        "  仍有 1 处对不上，没有可用的改法，没有改：请用 gouji check 查看。\n");
}

TEST_CASE("what is only likely is told apart, in the file itself, in English") {
  CHECK(print_fixes({.path = "a.html", .target = "a.html", .made = {{"表四 行政复议·总计列", "4", "5", false}}},
                    Language::en, {}) ==
        "a.html: changed 1, in the file itself.\n"
        "  表四 行政复议·总计列: 4 → 5 (likely, not certain)\n"
        "  Outside these cells nothing has changed. What is only likely must be held against your records before you "
        "publish.\n");
}

}  // namespace gouji
