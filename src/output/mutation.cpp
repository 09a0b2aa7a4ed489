#include "output/mutation.hpp"

#include <fmt/format.h>

#include "output/text_page.hpp"
#include "report/report.hpp"

namespace gouji {
namespace {

constexpr TableId tables[] = {TableId::disclosure, TableId::applications, TableId::disputes, TableId::statistics};

void add(FoundShare& sum, const FoundShare& share) {
  sum.found += share.found;
  sum.tried += share.tried;
}

/// "1224/1224（100.0%）"; never 100 % of what is not whole.
std::string in_words(const FoundShare& share) {
  constexpr int per_mille = 1000;
  const int tenths = share.tried == 0 ? 0 : per_mille * share.found / share.tried;
  return fmt::format("{}/{} ({}.{}%)", share.found, share.tried, tenths / 10, tenths % 10);
}

class ScorePrinter {
 public:
  ScorePrinter(const MutationScore& score, TextPage& page)
      : score_(score), page_(page), zh_(page.language() == Language::zh) {}

  void print() {
    page_.line(0,
               fmt::format("{}{}", zh_ ? "变异测试，规则包：" : "mutation score of ",
                           fmt::join(score_.packs, zh_ ? "、" : ", ")),
               Paint::bold);
    page_.line(0, fmt::format("{}{}", zh_ ? "样本：" : "samples: ", fmt::join(score_.samples, zh_ ? "、" : ", ")));
    page_.line(0, zh_ ? "每次只改一个单元格：加一、减一、末尾多一位、相邻两位对调；查出的/改过的："
                      : "one cell at a time: one more, one less, a digit appended, two digits exchanged; found/tried:");
    for (TableId table : tables) print_table(table);
    page_.line(2, (zh_ ? "合计  " : "in all  ") + in_words(score_.all()), Paint::bold);
    print_missed();
  }

 private:
  void print_table(TableId table) {
    const FoundShare share = score_.of(table);
    if (share.tried == 0) return;
    const std::string name = zh_ ? fmt::format("{}《{}》", short_label_of(table), label_of(table))
                                 : fmt::format("{} ({})", name_of(table), label_of(table));
    page_.line(2, name + "  " + in_words(share), share.is_whole() ? Paint::green : Paint::plain);
  }

  /// A line for each row with cells whose changes were missed: how many of how many.
  void print_missed() {
    if (score_.all().is_whole()) return;
    page_.blank_line();
    page_.line(0, zh_ ? "没有查出的（没有查出的/改过的）：" : "missed (missed/tried):");
    std::string line;
    const CellScore* row = nullptr;
    for (const CellScore& each : score_.cells) {
      if (each.share.is_whole()) continue;
      const bool same_row = row != nullptr && row->form == each.form && row->cell.row == each.cell.row;
      if (!same_row && row != nullptr) page_.line(2, line);
      if (same_row) {
        line += zh_ ? "，" : ", ";
      } else {
        line = head_of(each);
      }
      row = &each;
      const RowForm& form = each.form->rows[each.cell.row];
      line += fmt::format("{} {}/{}",
                          zh_ ? form.columns[each.cell.column].label : name_of(form.columns[each.cell.column].id),
                          each.share.tried - each.share.found, each.share.tried);
    }
    if (row != nullptr) page_.line(2, line);
  }

  [[nodiscard]] std::string head_of(const CellScore& cell) const {
    const RowForm& row = cell.form->rows[cell.cell.row];
    if (!zh_) return fmt::format("{} {}.{}: ", name_of(cell.form->edition), name_of(cell.form->id), name_of(row.id));
    return fmt::format("{}年版 {} {}：", name_of(cell.form->edition), short_label_of(cell.form->id), row.place);
  }

  const MutationScore& score_;
  TextPage& page_;
  bool zh_;
};

}  // namespace

FoundShare MutationScore::of(TableId table) const {
  FoundShare sum;
  for (const CellScore& each : cells) {
    if (each.form->id == table) add(sum, each.share);
  }
  return sum;
}

FoundShare MutationScore::all() const {
  FoundShare sum;
  for (const CellScore& each : cells) add(sum, each.share);
  return sum;
}

std::string print_mutation(const MutationScore& score, Language language, Style style) {
  TextPage page(style, language);
  ScorePrinter(score, page).print();
  return page.text();
}

}  // namespace gouji
