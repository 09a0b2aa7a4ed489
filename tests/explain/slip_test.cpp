// The names of slips.
#include <doctest/doctest.h>

#include "explain/answers.hpp"

namespace gouji {
namespace {

std::string first_answer(const test::Matrix& matrix, const Table& table) {
  const std::string all = test::to_string(*matrix.form, diagnose(table, test::equations_about(*matrix.form)));
  return all.substr(0, all.find('\n'));
}

/// The dense matrix with another figure in one cell; −1 leaves it blank.
std::string with(RowId row, std::size_t column, std::int64_t figure) {
  test::Matrix matrix = test::matrix("dense");
  matrix.grid[matrix.form->index_of(row).value()][column] = figure;
  return first_answer(matrix, matrix.table());
}

}  // namespace

TEST_CASE("slips of digits") {
  struct Case {
    std::string_view read;
    std::string_view truth;
    Slip slip;
  };
  for (const Case& each : {
           Case{"5584", "5548", Slip::transposed},
           Case{"21", "12", Slip::transposed},
           Case{"36", "346", Slip::dropped},
           Case{"1", "10", Slip::dropped},
           Case{"336", "36", Slip::doubled},
           Case{"366", "36", Slip::doubled},
           Case{"316", "36", Slip::added},
           Case{"136", "36", Slip::added},
           Case{"36", "86", Slip::changed},
           Case{"3", "8", Slip::single_changed},
           Case{"36", "47", Slip::none},
           Case{"123", "321", Slip::none},
           Case{"5", "12345", Slip::none},
           Case{"11", "11", Slip::none},
       }) {
    CAPTURE(each.read);
    CHECK(slip_of_digits(each.read, each.truth) == each.slip);
  }
}

TEST_CASE("what is said of one wrong cell") {
  CHECK(with(RowId::granted, 6, 953) == "certain: granted.total 953→935 transposed");
  CHECK(with(RowId::granted, 0, 57) == "certain: granted.natural_person 57→557 dropped");
  CHECK(with(RowId::granted, 0, 5557) == "certain: granted.natural_person 5557→557 doubled");
  CHECK(with(RowId::granted, 0, -1) == "certain: granted.natural_person 0→557 blank");
  CHECK(with(RowId::concluded, 1, 0) == "certain: concluded.commercial 0→814 missing_sum");
  CHECK(with(RowId::concluded, 1, 777) == "certain: concluded.commercial 777→814 outdated");
  CHECK(with(RowId::refused_third_party, 3, 22) == "certain: refused.third_party.public_interest 22→1 none");
  CHECK(with(RowId::refused_third_party, 1, 22) == "certain: refused.third_party.commercial 22→0 copied");
}

TEST_CASE("slips of conversion are told of text alone") {
  const test::Matrix sound = test::matrix("dense");
  test::Matrix matrix = sound;
  // "26" and the label "5.属于三类内部事务信息" ran together, and the label lost its ordinal.
  const std::size_t row = matrix.form->index_of(RowId::refused_third_party).value();
  matrix.grid[row][6] = 265;
  Table table = matrix.table();
  table.rows[row + 1].label = "属于三类内部事务信息";
  CHECK(first_answer(matrix, table) == "certain: refused.third_party.total 265→26 added");
  table.rows[row].in_run = true;
  CHECK(first_answer(matrix, table) == "certain: refused.third_party.total 265→26 glued");
  table.rows[row + 1].label = "5.属于三类内部事务信息";
  CHECK(first_answer(matrix, table) == "certain: refused.third_party.total 265→26 added");

  // 34 was broken in two, and a blank that followed was lost.
  matrix = sound;
  const std::size_t split = matrix.form->index_of(RowId::unavailable_not_made).value();
  REQUIRE(matrix.grid[split] == std::vector<std::int64_t>{32, 1, 0, 0, 0, 7, 40});
  matrix.grid[split] = {3, 2, 1, 0, 0, 7, 40};
  table = matrix.table();
  table.rows[split].in_run = true;
  CHECK(first_answer(matrix, table) ==
        "certain: unavailable.not_made.natural_person 3→32 split, unavailable.not_made.commercial 2→1 single, "
        "unavailable.not_made.research 1→0 single");
}

TEST_CASE("disputes tell the cell where only one change keeps counts from falling below nought") {
  const TableForm& form = form_of(TableId::disputes, Edition::e2021);
  test::Matrix matrix{.form = &form, .grid = {{10, 1, 0, 0, 0}, {0, 0, 0, 0, 0}, {5, 0, 0, 0, 0}}};
  CHECK(test::to_string(form, diagnose(matrix)) ==
        "certain: reconsideration.total 0→11 missing_sum\n"
        "perhaps: suit_after_reconsideration.total 0→5 missing_sum\n"
        "perhaps: suit_after_reconsideration.upheld 5→0 single\n");
}

TEST_CASE("what is known from elsewhere ranks explanations and makes none certain") {
  const TableForm& form = form_of(TableId::disputes, Edition::e2021);
  const test::Matrix matrix{.form = &form, .grid = {{5, 2, 0, 0, 6}, {0, 0, 0, 0, 0}, {0, 0, 0, 0, 0}}};
  const auto answers = [&](std::vector<Hint> hints) {
    const Table table = matrix.table();
    return test::to_string(form, diagnose(table, test::equations_about(form), hints));
  };
  const std::string total = "perhaps: reconsideration.total 6→7 ";
  const std::string upheld = "perhaps: reconsideration.upheld 5→4 ";
  const std::string corrected = "perhaps: reconsideration.corrected 2→1 ";
  CHECK(answers({}) == total + "outdated\n" + upheld + "single\n" + corrected + "single\n");
  CHECK(answers({{{0, 1}, 1, Hint::Source::prose}}) ==
        corrected + "prose\n" + total + "outdated\n" + upheld + "single\n");
  CHECK(answers({{{0, 1}, 1, Hint::Source::carried_over}}) ==
        corrected + "carried_over\n" + total + "outdated\n" + upheld + "single\n");
  CHECK(answers({{{0, 0}, 5, Hint::Source::last_year}}) ==
        upheld + "last_year\n" + total + "outdated\n" + corrected + "single\n");
  CHECK(answers({{{0, 0}, 4, Hint::Source::last_year}, {{0, 1}, 2, Hint::Source::prose}}) == answers({}));
}

}  // namespace gouji
