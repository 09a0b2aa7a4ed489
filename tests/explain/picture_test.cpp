// What stands in the picture of broken equations, cell by cell.
#include "explain/picture.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "check/account.hpp"
#include "support/matrix.hpp"

namespace gouji {
namespace {

std::string to_string(const std::optional<Picture::Sum>& sum) {
  if (!sum) return "";
  return sum->now == sum->mended ? sum->now : sum->now + "→" + sum->mended;
}

std::string to_string(const Picture::Cell& cell) {
  if (cell.mark == Picture::Mark::none) return cell.printed + (cell.counted ? "" : "'");
  const std::string change = cell.printed + "→" + cell.proposed;
  return cell.mark == Picture::Mark::certain ? "[" + change + "]" : change + "?";
}

/// A line for each row: label, cells and sum between bars; cells that no equation counts have a '.
std::string dump(const Picture& picture) {
  std::string text;
  for (const std::string& heading : picture.headings) text += "|" + heading;
  for (const Picture::Row& row : picture.rows) {
    text += "\n" + (row.together > 0 ? "+" + std::to_string(row.together) : row.label);
    for (const Picture::Cell& cell : row.cells) text += "|" + to_string(cell);
    if (row.sum) text += "|= " + to_string(row.sum);
  }
  for (const Picture::SumRow& row : picture.sum_rows) {
    text += "\n= " + row.label;
    for (const auto& sum : row.sums) text += "|" + to_string(sum);
  }
  return text + "\n";
}

/// The picture of all broken equations of the one diagnosis; `only` of one of them, by its place among those broken.
std::string drawn(const Table& table, std::optional<std::size_t> only = std::nullopt) {
  const std::vector<Equation> equations = test::equations_about(*table.form);
  std::vector<Equation> known;
  for (const Equation& equation : equations) {
    if (account_of(table, equation).state != Account::State::unknown) known.push_back(equation);
  }
  const std::vector<Diagnosis> diagnoses = diagnose(table, known);
  REQUIRE_EQ(diagnoses.size(), 1);
  std::vector<EquationIndex> shown = diagnoses[0].broken;
  if (only) shown = {shown.at(*only)};
  const auto picture = picture_of(table, known, diagnoses[0], shown);
  REQUIRE(picture);
  return dump(*picture);
}

Term cell(const TableForm& form, RowId row, std::uint16_t column) {
  return {static_cast<std::uint16_t>(form.index_of(row).value()), column};
}

constexpr std::uint16_t natural_person = 0;
constexpr std::uint16_t commercial = 1;
constexpr std::uint16_t total = 6;

test::Matrix disputes(test::Grid grid) {
  return {.form = &form_of(TableId::disputes, Edition::e2021), .grid = std::move(grid)};
}

}  // namespace

TEST_CASE("a wrong cell stands where its row and its column cross; what holds only 0 is left out") {
  test::Matrix matrix = test::matrix("hongze-2023");
  matrix.at(cell(*matrix.form, RowId::unavailable_not_held, natural_person)) = 100;
  CHECK(drawn(matrix.table()) ==
        "|自然人|总计\n"
        "三(二)部分公开|4|4'\n"
        "三(三)1.属于国家秘密|1|1'\n"
        "三(三)6.属于四类过程性信息|1|1'\n"
        "三(三)7.属于行政执法案卷|1|1'\n"
        "三(四)1.本机关不掌握相关政府信息|[100→10]|10|= 100→10\n"
        "三(四)2.没有现成信息需要另行制作|3|3'\n"
        "三(五)1.信访举报投诉类申请|1|1'\n"
        "三(七)总计|21|21'\n"
        "= |111→21|\n");
}

TEST_CASE("a wrong total stands in three sums, both sides of the balance among them") {
  test::Matrix matrix = test::matrix("shuyang-fgj-2023");
  matrix.at(cell(*matrix.form, RowId::concluded, total)) = 62;
  CHECK(drawn(matrix.table()) ==
        "|自然人|总计\n"
        "一、本年新收|26'|26\n"
        "二、上年结转|0'|0\n"
        "三(一)予以公开|26'|26\n"
        "三(七)总计|26|[62→26]|= 26\n"
        "四、结转下年度|0'|0\n"
        "= 一＋二||26\n"
        "= 三(七)＋四||62→26\n"
        "= ||26\n");
}

TEST_CASE("rows beyond a dozen lines are put together, the smallest first; their sums still add up") {
  test::Matrix matrix = test::matrix("dense");
  matrix.at(cell(*matrix.form, RowId::refused_internal, commercial)) = 3;
  CHECK(drawn(matrix.table()) ==
        "|自然人|企业|科研|公益|法律|其他|总计\n"
        "三(一)予以公开|557'|172|30'|66'|65'|45'|935'\n"
        "三(二)部分公开|275'|39|5'|12'|15'|12'|358'\n"
        "三(三)5.属于三类内部事务信息|69|[3→33]|8|5|20|18|153|= 123→153\n"
        "三(四)1.本机关不掌握相关政府信息|511'|125|23'|58'|28'|78'|823'\n"
        "三(五)1.信访举报投诉类申请|123'|36|4'|15'|24'|15'|217'\n"
        "三(五)3.要求提供公开出版物|171'|53|4'|10'|24'|10'|272'\n"
        "三(六)2.逾期未缴费|135'|38|8'|14'|20'|12'|227'\n"
        "三(六)3.其他|101'|46|4'|8'|10'|7'|176'\n"
        "+11|…'|272|…'|…'|…'|…'|…'\n"
        "三(七)总计|3138'|814|155'|311'|379'|317'|5114'\n"
        "= ||784→814|||||\n");
}

TEST_CASE("two cells exchanged are both marked") {
  test::Matrix matrix = test::matrix("dense");
  std::swap(matrix.at(cell(*matrix.form, RowId::received, natural_person)),
            matrix.at(cell(*matrix.form, RowId::received, commercial)));
  CHECK(drawn(matrix.table()) ==
        "|自然人|企业\n"
        "一、本年新收|[811→3142]|[3142→811]\n"
        "二、上年结转|37|12\n"
        "三(七)总计|3138|814\n"
        "四、结转下年度|41|9\n"
        "= 一＋二|848→3179|3154→823\n"
        "= 三(七)＋四|3179|823\n");
}

TEST_CASE("a blank is shown as one") {
  test::Matrix matrix = test::matrix("shuyang-fgj-2023");
  matrix.at(cell(*matrix.form, RowId::granted, natural_person)) = -1;
  CHECK(drawn(matrix.table()) ==
        "|自然人|总计\n"
        "三(一)予以公开|[→26]|26|= 0→26\n"
        "三(七)总计|26|26'\n"
        "= |0→26|\n");
}

TEST_CASE("figures of twelve digits") {
  test::Matrix matrix = disputes({{400'000'000'000, 0, 0, 1, 40'000'000'001}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}});
  CHECK(drawn(matrix.table()) ==
        "|维持|未审结|总计\n"
        "行政复议|400000000000→40000000000?|1|40000000001→400000000001?|= 400000000001\n");
}

TEST_CASE("sums of the statistical return stand in one column") {
  test::Matrix matrix{.form = &form_of(TableId::statistics, Edition::e2014)};
  matrix.grid.assign(matrix.form->rows.size(), {0, 0});
  matrix.at(cell(*matrix.form, RowId::closed, 1)) = 12;
  matrix.at(cell(*matrix.form, RowId::closed_on_time, 1)) = 20;
  matrix.at(cell(*matrix.form, RowId::closed_extended, 1)) = 1;
  CHECK(drawn(matrix.table()) ==
        "|历年累计\n"
        "申请办结数|12→21?\n"
        "申请办结数·按时|20→11?\n"
        "申请办结数·延期|1\n"
        "= |21\n");
}

TEST_CASE("of several explanations each cell is marked, and no sum is said to be mended") {
  test::Matrix matrix = disputes({{3, 1, 0, 1, 4}, {1, 0, 0, 0, 1}, {0, 0, 0, 0, 0}});
  CHECK(drawn(matrix.table()) ==
        "|维持|纠正|未审结|总计\n"
        "行政复议|3→2?|1→0?|1→0?|4→5?|= 5\n");
}

TEST_CASE("one equation of several is shown alone") {
  test::Matrix matrix = test::matrix("hongze-2023");
  matrix.at(cell(*matrix.form, RowId::unavailable_not_held, natural_person)) = 11;
  matrix.at(cell(*matrix.form, RowId::unavailable_not_held, total)) = 11;
  CHECK(drawn(matrix.table(), 1).starts_with("|总计\n三(二)部分公开|4→3?\n"));
}

TEST_CASE("whichever cell is wrong, a picture has at most a dozen lines and marks that cell alone") {
  for (const char* name : {"dense", "hongze-2023", "shuyang-fgj-2023"}) {
    test::Matrix matrix = test::matrix(name);
    for (const Term wrong : matrix.cells()) {
      const std::int64_t truth = matrix.at(wrong);
      matrix.at(wrong) = truth + 700;
      const std::string text = drawn(matrix.table());
      matrix.at(wrong) = truth;
      const std::string mark = "[" + std::to_string(truth + 700) + "→" + std::to_string(truth) + "]";
      CAPTURE(text);
      CHECK(std::count(text.begin(), text.end(), '\n') <= 12);
      CHECK(text.find(mark) != std::string::npos);
      CHECK(text.find('[') == text.rfind('['));
    }
  }
}

TEST_CASE("cells that could not be read") {
  test::Matrix matrix = test::matrix("shuyang-fgj-2023");
  matrix.at(cell(*matrix.form, RowId::concluded, natural_person)) = 62;
  Table table = matrix.table();
  table.cells[cell(*matrix.form, RowId::granted, total).row][total] = {.state = CellState::unread};
  CHECK(drawn(table) ==
        "|自然人|总计\n"
        "一、本年新收|26|26'\n"
        "二、上年结转|0|0'\n"
        "三(一)予以公开|26|?'\n"
        "三(七)总计|[62→26]|26|= 62→26\n"
        "四、结转下年度|0|0'\n"
        "= 一＋二|26|\n"
        "= 三(七)＋四|62→26|\n"
        "= |26|\n");
}

}  // namespace gouji
