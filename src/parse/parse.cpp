#include "parse/parse.hpp"

#include <algorithm>

#include "parse/assemble.hpp"
#include "parse/dates.hpp"
#include "parse/digits.hpp"
#include "parse/grid.hpp"
#include "parse/identity.hpp"
#include "parse/organ.hpp"
#include "parse/paragraphs.hpp"
#include "parse/periods.hpp"
#include "parse/run.hpp"
#include "parse/sections.hpp"
#include "parse/sentences.hpp"
#include "parse/stated_years.hpp"
#include "parse/statements.hpp"
#include "parse/title.hpp"
#include "parse/value.hpp"
#include "parse/years.hpp"
#include "text/blanks.hpp"

namespace gouji {
namespace {

std::vector<PlacedPiece> read_pieces(std::string_view canonical, const std::vector<Block>& blocks) {
  std::vector<PlacedPiece> pieces;
  Span before;
  for (const Block& block : blocks) {
    if (block.kind == Block::Kind::table) {
      pieces.push_back({read_grid(canonical, block.span), before});
    } else if (block.kind == Block::Kind::run || block.kind == Block::Kind::statistics) {
      pieces.push_back({read_run(canonical, block), before});
    } else if (!trimmed(block.span.of(canonical)).empty()) {
      before = block.span;
    }
  }
  return pieces;
}

void read_headings(Report& report, std::string_view canonical, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (block.kind != Block::Kind::ordinal_line) continue;
    const std::string_view line = block.span.of(canonical);
    report.headings.push_back({without_blanks(line.substr(0, line.find("。"))), block.span});
  }
}

void read_front(Report& report, std::string_view canonical, const std::vector<Block>& blocks) {
  const auto text_end = static_cast<std::uint32_t>(canonical.size());
  const std::uint32_t end = report.sections.empty() ? text_end : report.sections.front().heading.begin;
  TitleReading front = read_title(canonical, blocks, end);
  report.title = std::move(front.title);
  report.year = front.year;
  report.organ = front.organ ? std::move(front.organ) : read_signature(canonical, blocks);
  if (report.year) {
    report.evidence.push_back("标题所载年度为" + std::to_string(report.year->value) + "年");
  } else if (const auto year = period_year_in(without_blanks(canonical.substr(0, end)))) {
    report.year = {*year, {0, 0}};
    report.evidence.push_back("标题无年度，统计期限为" + std::to_string(*year) + "年");
  }
  if (report.organ) report.kind = kind_of_organ(report.organ->value);
}

/// Behind the title; a report without one begins with the text.
std::uint32_t end_of_title(const Report& report) {
  if (!report.title) return 0;
  const std::uint32_t first_heading = report.sections.empty() ? UINT32_MAX : report.sections.front().heading.begin;
  return report.title->span.end <= first_heading ? report.title->span.end : 0;
}

void read_text(Report& report, std::string_view canonical, const std::vector<Block>& blocks) {
  const auto paragraphs = read_paragraphs(canonical, blocks, report.sections, end_of_title(report));
  report.sentences = read_sentences(canonical, paragraphs);
  report.statements = read_statements(canonical, paragraphs, report);
}

/// What a site prints above or below a title, its table of metadata among it, is no longer than this.
constexpr std::uint32_t beside_above = 2000;  // bytes
constexpr std::uint32_t beside_below = 1000;

void read_dates_beside_title(Report& report, std::string_view canonical) {
  if (!report.title) return;
  const Span title = report.title->span;
  const auto text_end = static_cast<std::uint32_t>(canonical.size());
  const std::uint32_t first_heading = report.sections.empty() ? text_end : report.sections.front().heading.begin;
  const std::uint32_t end = std::min({title.end + beside_below, text_end, std::max(first_heading, title.end)});
  const std::uint32_t begin = title.begin > beside_above ? title.begin - beside_above : 0;
  report.dates = labelled_dates_in(canonical, {begin, end});
}

void apply(const Overrides& overrides, Report& report) {
  if (overrides.year) {
    report.year = {*overrides.year, report.year ? report.year->span : Span{}};
    report.evidence.push_back("年度由命令行指定为" + std::to_string(*overrides.year) + "年");
  }
  if (!overrides.organ.empty()) {
    report.organ = {std::string(overrides.organ), report.organ ? report.organ->span : Span{}};
    report.evidence.push_back("机关由配置文件指定为" + report.organ->value);
  }
  if (overrides.kind) report.kind = *overrides.kind;
  report.published = overrides.published;
}

void decide_edition(Report& report, const Overrides& overrides) {
  if (overrides.edition) {
    report.edition = overrides.edition;
    report.evidence.push_back("适用格式由命令行指定");
  } else if (report.year) {
    report.edition = edition_of_year(report.year->value);
  }
}

void decide_edition_by_tables(Report& report) {
  for (const Table& table : report.tables) {
    if (table.landmarks.empty()) continue;
    report.evidence.push_back(std::string(short_label_of(table.id)) + "含“" + table.landmarks.front() + "”，是" +
                              std::string(name_of(table.form->edition)) + "年版格式的标志");
    if (!report.edition) report.edition = table.form->edition;
  }
}

bool is_filled(const Table& table) {
  for (const auto& row : table.cells) {
    for (const Cell& cell : row) {
      if (holds_digit(cell.text)) return true;
    }
  }
  return std::any_of(table.rows.begin(), table.rows.end(), [](const RowReading& row) { return !row.values.empty(); });
}

}  // namespace

Report parse_report(const Canonical& canonical, const Overrides& overrides) {
  const std::string_view text = canonical.text;
  const std::vector<Block> blocks = split_blocks(text);
  Report report;
  report.sections = read_sections(text, blocks);
  report.cut = text.find("[……]") != std::string_view::npos;
  read_headings(report, text, blocks);
  read_front(report, text, blocks);
  read_dates_beside_title(report, text);
  apply(overrides, report);
  decide_edition(report, overrides);
  read_text(report, text, blocks);
  report.periods = read_periods(report.sentences);
  report.tables = assemble(text, read_pieces(text, blocks), report.edition.value_or(Edition::e2021));
  report.has_digits_in_tables = std::any_of(report.tables.begin(), report.tables.end(), is_filled);
  report.years = read_stated_years(text, blocks, report);
  decide_edition_by_tables(report);
  identify(report);
  return report;
}

}  // namespace gouji
