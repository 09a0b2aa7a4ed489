#include "output/text_fixes.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/text_page.hpp"

namespace gouji {
namespace {

/// "{}" are places for fmt.
struct FixWording {
  std::string_view nothing_wrong;
  std::string_view nothing_made;
  std::string_view copied;
  std::string_view replaced;
  std::string_view would_copy;
  std::string_view would_replace;
  std::string_view change;
  std::string_view likely_change;
  std::string_view blank;
  std::string_view left_out;
  std::string_view uncertain;
  std::string_view uncertain_still;
  std::string_view others;
  std::string_view look_over;
  std::string_view look_over_likely;
};

constexpr FixWording chinese{
    .nothing_wrong = "没有查出对不上的数字，没有写任何文件。",
    .nothing_made = "没有能确定改法的数字，没有写任何文件。",
    .copied = "改了 {} 处，改好的副本是 {}，原文件没有动。",
    .replaced = "改了 {} 处，已写入原文件。",
    .would_copy = "要改 {} 处，副本将是 {}（只是预览，没有写任何文件）。",
    .would_replace = "要改 {} 处，将写入原文件（只是预览，没有写任何文件）。",
    .change = "{}：{} → {}",
    .likely_change = "{}：{} → {}（只是可能，请核对）",
    .blank = "（空白）",
    .left_out = "{}：应为 {}，但在文件里找不到能稳妥写入的地方，没有改，请手工填写。",
    .uncertain =
        "仍有 {} 处对不上，但不能确定是哪个数字错了，没有改：请用 gouji check 查看；"
        "加 --unsafe 则按最可能的情形改。",
    .uncertain_still = "仍有 {} 处对不上，没有可用的改法，没有改：请用 gouji check 查看。",
    .others = "还有 {} 处问题不是改数字能解决的：请用 gouji check 查看。",
    .look_over = "除以上单元格外，内容与原文件完全相同。数字是按表内关系推算的，发布前请与原始记录核对。",
    .look_over_likely =
        "除以上单元格外，内容与原文件完全相同。标明“只是可能”的，"
        "发布前必须与原始记录逐一核对。",
};

constexpr FixWording english{
    .nothing_wrong = "no figure was found that does not add up; nothing was written.",
    .nothing_made = "no figure that can be mended for certain; nothing was written.",
    .copied = "changed {}; the corrected copy is {}, the original is as it was.",
    .replaced = "changed {}, in the file itself.",
    .would_copy = "would change {}; the copy would be {} (dry run: nothing was written).",
    .would_replace = "would change {}, in the file itself (dry run: nothing was written).",
    .change = "{}: {} → {}",
    .likely_change = "{}: {} → {} (likely, not certain)",
    .blank = "(blank)",
    .left_out = "{}: should be {}, but the file has no place where that can safely be written; not changed.",
    .uncertain =
        "{} still do not add up, but which figure is wrong is not certain; not changed: see gouji check, or "
        "take the likeliest with --unsafe.",
    .uncertain_still = "{} still do not add up and have no usable repair; not changed: see gouji check.",
    .others = "{} more findings are not for other figures to mend: see gouji check.",
    .look_over =
        "Outside these cells nothing has changed. The figures follow from the sums of the tables; hold them "
        "against your records before you publish.",
    .look_over_likely =
        "Outside these cells nothing has changed. What is only likely must be held "
        "against your records before you publish.",
};

constexpr unsigned indent = 2;

class FixPage {
 public:
  FixPage(Style style, Language language)
      : page_(style, language), words_(language == Language::zh ? chinese : english) {}

  void print_head(const FixedFile& file) {
    const std::string path = page_.painted(single_line(file.path), Paint::bold);
    page_.line(0, path + std::string(page_.words().colon) + outcome(file));
    for (const FixedCell& cell : file.made) {
      sentence(cell.certain ? words_.change : words_.likely_change, cell.place, printed(cell), cell.figure);
    }
  }

  /// What was left, and what to do.
  void print_rest(const FixedFile& file) {
    for (const FixedCell& cell : file.left_out) sentence(words_.left_out, cell.place, cell.figure);
    if (file.uncertain > 0) sentence(file.unsafe ? words_.uncertain_still : words_.uncertain, file.uncertain);
    if (file.others > 0) sentence(words_.others, file.others);
    if (file.made.empty()) return;
    const bool all_certain =
        std::all_of(file.made.begin(), file.made.end(), [](const FixedCell& cell) { return cell.certain; });
    page_.line(indent, all_certain ? words_.look_over : words_.look_over_likely);
  }

  void print_diff_head(const FixedFile& file) {
    page_.blank_line();
    page_.line(0, "--- " + single_line(file.path), Paint::bold);
    page_.line(0, "+++ " + single_line(file.target), Paint::bold);
  }

  [[nodiscard]] const std::string& text() const { return page_.text(); }

 private:
  template <class... Values>
  void sentence(std::string_view wording, const Values&... values) {
    page_.line(indent, fmt::format(fmt::runtime(wording), values...));
  }

  [[nodiscard]] std::string printed(const FixedCell& cell) const {
    return cell.read.empty() ? std::string(words_.blank) : single_line(cell.read);
  }

  [[nodiscard]] std::string outcome(const FixedFile& file) const {
    if (file.made.empty()) {
      const bool wrong = file.uncertain > 0 || !file.left_out.empty();
      return std::string(wrong ? words_.nothing_made : words_.nothing_wrong);
    }
    const auto say = [&](std::string_view wording) {
      return fmt::format(fmt::runtime(wording), file.made.size(), page_.painted(single_line(file.target), Paint::bold));
    };
    if (file.target == file.path) return say(file.dry_run ? words_.would_replace : words_.replaced);
    return say(file.dry_run ? words_.would_copy : words_.copied);
  }

  TextPage page_;
  const FixWording& words_;
};

}  // namespace

std::string print_fixes(const FixedFile& file, Language language, Style style) {
  FixPage page(style, language);
  page.print_head(file);
  if (file.diff.empty()) {
    page.print_rest(file);
    return page.text();
  }
  page.print_diff_head(file);
  FixPage behind(style, language);
  behind.print_rest(file);
  return page.text() + file.diff + "\n" + behind.text();
}

}  // namespace gouji
