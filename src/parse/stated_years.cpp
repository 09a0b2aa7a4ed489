#include "parse/stated_years.hpp"

#include <algorithm>

#include "parse/years.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

using Found = std::optional<StatedYear>;

Found in_title(const Report& report) {
  if (!report.title) return std::nullopt;
  const auto year = year_in_title(report.title->value);
  return year ? Found({.place = YearPlace::title, .year = *year, .span = report.title->span}) : std::nullopt;
}

/// Only where the page goes by the report's name: other pages have years of their own.
Found in_page_title(std::string_view canonical, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::page_title) continue;
    const std::string title = without_blanks(block.span.of(canonical));
    const bool is_of_report =
        title.find("政府信息公开") != std::string::npos && title.find("报告") != std::string::npos;
    const auto year = year_in(title);
    if (is_of_report && year) return Found({.place = YearPlace::page_title, .year = *year, .span = block.span});
  }
  return std::nullopt;
}

/// 2014年度 | 历年累计, above the first row of the return.
Found in_statistics(std::string_view canonical, const Report& report) {
  const Table* table = report.table(TableId::statistics);
  if (table == nullptr) return std::nullopt;
  const auto first =
      std::find_if(table->rows.begin(), table->rows.end(), [](const RowReading& row) { return row.present; });
  if (first == table->rows.end() || first->label_span.begin <= table->span.begin) return std::nullopt;
  const Span header{table->span.begin, first->label_span.begin};
  const auto year = year_in(without_blanks(header.of(canonical)));
  return year ? Found({.place = YearPlace::statistics, .year = *year, .span = header}) : std::nullopt;
}

/// Sentences of section 一; in reports without the form's sections, those below a heading with that ordinal.
class OverviewReader {
 public:
  explicit OverviewReader(const Report& report) : by_section_(report.section(SectionId::overview) != nullptr) {}

  Found read(const Sentence& sentence) {
    if (!is_in_overview(sentence)) return std::nullopt;
    const auto year = first_year_in(sentence.text);
    if (!year) return std::nullopt;
    return Found({.place = YearPlace::overview,
                  .year = year->year,
                  .span = sentence.span,
                  .before = sentence.text.substr(0, year->begin),
                  .behind = sentence.text.substr(year->end)});
  }

 private:
  bool is_in_overview(const Sentence& sentence) {
    if (by_section_) return sentence.section == SectionId::overview;
    if (sentence.is_heading && sentence.text.starts_with("一、")) inside_ = true;
    if (sentence.is_heading && sentence.text.starts_with("二、")) inside_ = false;
    return inside_;
  }

  bool by_section_;
  bool inside_ = false;
};

Found in_overview(const Report& report) {
  OverviewReader reader(report);
  for (const Sentence& sentence : report.sentences) {
    if (Found year = reader.read(sentence)) return year;
  }
  return std::nullopt;
}

}  // namespace

std::vector<StatedYear> read_stated_years(std::string_view canonical, const std::vector<Block>& blocks,
                                          const Report& report) {
  std::vector<StatedYear> years;
  for (const Found& found :
       {in_title(report), in_page_title(canonical, blocks), in_statistics(canonical, report), in_overview(report)}) {
    if (found) years.push_back(*found);
  }
  return years;
}

}  // namespace gouji
