// Stage: trial. A report in a few figures: what the author of a test says of it, filled up to a sound one and written
// as a page, so that it goes the same way through the program as any file.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "report/vocabulary.hpp"

namespace gouji {

/// What is printed in each cell of a form; nothing where the author does not say.
struct ModelTable {
  const TableForm* form = nullptr;
  std::vector<std::vector<std::optional<std::string>>> cells;

  explicit ModelTable(const TableForm& table_form);
};

struct Model {
  Edition edition = Edition::e2021;
  int year = 0;
  std::string organ;
  std::vector<ModelTable> tables;
  std::array<std::optional<std::string>, section_count> sections;  ///< paragraphs, one a line

  [[nodiscard]] ModelTable* table(TableId id);
  [[nodiscard]] const ModelTable* table(TableId id) const;
};

/// A model of which nothing is said yet. Editions before 2014 had no form: they have no model.
[[nodiscard]] Model model_of(Edition edition);

/// Fills in what the author leaves open, so that the form's sums hold as far as what is given lets them.
void fill(Model& model);

/// A model with a figure of two digits or more in every cell: what single wrong cells are tried on.
[[nodiscard]] Model dense_model(Edition edition);

/// The model as HTML: the form's own labels, sound sentences where the author gives none.
[[nodiscard]] std::string page_of(const Model& model);

}  // namespace gouji
