#include "trial/model.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::string_view some_organ = "青石县人民政府";

int last_year_of(Edition edition) {
  switch (edition) {
    case Edition::e2021: return 2024;
    case Edition::e2019: return 2020;
    default: return 2016;
  }
}

std::vector<TableId> tables_of(Edition edition) {
  if (edition == Edition::e2014) return {TableId::statistics};
  return {TableId::disclosure, TableId::applications, TableId::disputes};
}

}  // namespace

ModelTable::ModelTable(const TableForm& table_form) : form(&table_form) {
  for (const RowForm& row : form->rows) cells.emplace_back(row.columns.size());
}

ModelTable* Model::table(TableId id) {
  const auto found =
      std::find_if(tables.begin(), tables.end(), [id](const ModelTable& each) { return each.form->id == id; });
  return found == tables.end() ? nullptr : &*found;
}

const ModelTable* Model::table(TableId id) const {
  const auto found =
      std::find_if(tables.begin(), tables.end(), [id](const ModelTable& each) { return each.form->id == id; });
  return found == tables.end() ? nullptr : &*found;
}

Model model_of(Edition edition) {
  Model model{.edition = edition, .year = last_year_of(edition), .organ = std::string(some_organ)};
  for (TableId id : tables_of(edition)) model.tables.emplace_back(form_of(id, edition));
  return model;
}

}  // namespace gouji
