// Models of reports: sound as they are, read back as they were written, with sums over what their author gives.
#include "trial/model.hpp"

#include <doctest/doctest.h>

#include "check/builtin.hpp"
#include "examine/examine.hpp"
#include "output/finds_yaml.hpp"

namespace gouji {
namespace {

constexpr Edition editions[] = {Edition::e2014, Edition::e2019, Edition::e2021};
const std::string nothing = "finds: []\nunchecked: []\n";

std::optional<std::string>& cell(Model& model, TableId id, RowId row, ColumnId column) {
  ModelTable& table = *model.table(id);
  const Term term = table.form->term(row, column).value();
  return table.cells[term.row][term.column];
}

std::string found_in(const Model& model) {
  return print_finds_yaml(examine(page_of(model), "report.html", {.packs = builtin_packs()}), 0);
}

/// Cells of the report that do not hold what the model prints, a line each.
std::string differences(const Model& model, const Report& report) {
  std::string lines;
  for (const ModelTable& own : model.tables) {
    const Table* table = report.table(own.form->id);
    REQUIRE(table != nullptr);
    REQUIRE(table->form == own.form);
    for (std::size_t row = 0; row < own.cells.size(); ++row) {
      for (std::size_t column = 0; column < own.cells[row].size(); ++column) {
        const Cell& read = table->cells[row][column];
        if (read.text == *own.cells[row][column]) continue;
        lines +=
            std::string(own.form->rows[row].place) + ": " + *own.cells[row][column] + " read as " + read.text + "\n";
      }
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("a model of which nothing is said is sound") {
  for (Edition edition : editions) {
    CAPTURE(name_of(edition));
    Model model = model_of(edition);
    fill(model);
    CHECK(found_in(model) == nothing);
  }
}

TEST_CASE("a dense model is sound, and every cell is read back") {
  for (Edition edition : editions) {
    CAPTURE(name_of(edition));
    const Model model = dense_model(edition);
    CHECK(found_in(model) == nothing);
    CHECK(differences(model, report_of(read(page_of(model)), {.packs = builtin_packs()})) == "");
  }
}

TEST_CASE("sums make up for what is given") {
  Model model = model_of(Edition::e2021);
  cell(model, TableId::applications, RowId::granted, ColumnId::natural_person) = "3";
  cell(model, TableId::applications, RowId::carried_in, ColumnId::commercial) = "2";
  cell(model, TableId::disputes, RowId::reconsideration, ColumnId::upheld) = "4";
  fill(model);
  CHECK(cell(model, TableId::applications, RowId::received, ColumnId::natural_person) == "3");
  CHECK(cell(model, TableId::applications, RowId::concluded, ColumnId::total) == "3");
  CHECK(cell(model, TableId::applications, RowId::carried_out, ColumnId::commercial) == "2");
  CHECK(cell(model, TableId::disputes, RowId::reconsideration, ColumnId::total) == "4");
  CHECK(found_in(model) == nothing);
}

TEST_CASE("what is given stays, be it wrong") {
  Model model = model_of(Edition::e2021);
  cell(model, TableId::disputes, RowId::reconsideration, ColumnId::upheld) = "4";
  cell(model, TableId::disputes, RowId::reconsideration, ColumnId::total) = "5";
  fill(model);
  CHECK(cell(model, TableId::disputes, RowId::reconsideration, ColumnId::total) == "5");
  CHECK(found_in(model).find("rule: dispute-total-mismatch") != std::string::npos);
}

TEST_CASE("words of a section are written as they are given, a paragraph a line") {
  Model model = model_of(Edition::e2021);
  model.sections[static_cast<std::size_t>(SectionId::problems)] = "甲 < 乙。\n丙。";
  fill(model);
  CHECK(page_of(model).find("</h2>\n<p>甲 &lt; 乙。\n<p>丙。\n\n<h2>六") != std::string::npos);
}

}  // namespace gouji
