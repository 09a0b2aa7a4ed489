#include "trial/model_reader.hpp"

namespace gouji {
namespace {

class ModelReader {
 public:
  ModelReader(const yaml::File& file, const yaml::Node& node) : file_(file), node_(node) {}

  Model read() {
    yaml::check_keys(file_, node_, {"edition", "year", "organ", "cells", "sections"});
    Model model = model_of(edition());
    if (node_["year"]) model.year = year(model.edition);
    if (node_["organ"]) model.organ = yaml::text(file_, node_, "organ");
    if (const yaml::Node cells = node_["cells"]) read_cells(cells, model);
    if (const yaml::Node sections = node_["sections"]) read_sections(sections, model);
    return model;
  }

 private:
  [[nodiscard]] Edition edition() const {
    const auto edition = edition_named(yaml::text(file_, node_, "edition"));
    if (!edition || *edition == Edition::e2008) {
      yaml::fail(
          file_, node_["edition"],
          yaml::Said{"这里要写 \"2014\"、\"2019\" 或 \"2021\"", "expected an edition with a form: 2014, 2019 or 2021"});
    }
    return *edition;
  }

  [[nodiscard]] int year(Edition edition) const {
    constexpr int last_year = 2099;
    const int year = yaml::number(file_, node_, "year", last_year);
    if (edition_of_year(year) != edition) {
      const std::string name(name_of(edition));
      yaml::fail(
          file_, node_["year"],
          yaml::Said{"这个年度的报告不用" + name + "年版格式", "a report of this year is not of edition " + name});
    }
    return year;
  }

  void expect_map(const yaml::Node& node, const yaml::Said& expected) const {
    if (!node.is_map()) yaml::fail(file_, node, expected);
  }

  void read_cells(const yaml::Node& cells, Model& model) const {
    expect_map(cells, {"这里要写单元格和其中的数，如 applications.received.natural_person: 5",
                       "expected cells and what is printed in them: applications.received.natural_person: 5"});
    for (const yaml::Entry& entry : cells.entries()) {
      std::optional<std::string>* cell = cell_named(yaml::scalar(file_, entry.key), model);
      if (cell == nullptr) fail_of_cell(entry.key, model.edition);
      if (cell->has_value()) fail_of_repetition(entry.key);
      *cell = entry.value.is_null() ? "" : yaml::scalar(file_, entry.value);
    }
  }

  /// "applications.refused.state_secret.total": table, row, column; null where the form has no such cell.
  static std::optional<std::string>* cell_named(const std::string& name, Model& model) {
    const std::size_t first = name.find('.');
    const std::size_t last = name.rfind('.');
    if (first == std::string::npos || first == last) return nullptr;
    const auto id = table_named(name.substr(0, first));
    ModelTable* table = id ? model.table(*id) : nullptr;
    if (table == nullptr) return nullptr;
    const std::string row = name.substr(first + 1, last - first - 1);
    const auto column = column_named(name.substr(last + 1));
    for (const RowForm& form : table->form->rows) {
      if (name_of(form.id) != row || !column) continue;
      const auto term = table->form->term(form.id, *column);
      return term ? &table->cells[term->row][term->column] : nullptr;
    }
    return nullptr;
  }

  [[noreturn]] void fail_of_cell(const yaml::Node& node, Edition edition) const {
    const std::string cell(node.scalar());
    const std::string name(name_of(edition));
    yaml::fail(
        file_, node,
        yaml::Said{
            "“" + cell + "”不是" + name + "年版格式中的单元格；写法是 表.行.列，如 applications.received.total",
            "“" + cell + "” is no cell of edition " + name + "; write table.row.column: applications.received.total"});
  }

  [[noreturn]] void fail_of_repetition(const yaml::Node& node) const {
    const std::string name = yaml::quoted(node.scalar());
    yaml::fail(file_, node, {name + "写了两次", "the key " + name + " stands twice"});
  }

  void read_sections(const yaml::Node& sections, Model& model) const {
    expect_map(sections, {"这里要写部分的名字和正文，如 overview: \"…\"", "expected sections and their words"});
    for (const yaml::Entry& entry : sections.entries()) {
      const auto section = section_named(yaml::scalar(file_, entry.key));
      if (!section) {
        yaml::fail(file_, entry.key,
                   yaml::Said{"这里要写 overview、disclosure、applications、disputes、problems 或 other_matters",
                              "expected overview, disclosure, applications, disputes, problems or other_matters"});
      }
      auto& words = model.sections[static_cast<std::size_t>(*section)];
      if (words) fail_of_repetition(entry.key);
      words = entry.value.is_null() ? "" : yaml::scalar(file_, entry.value);
    }
  }

  const yaml::File& file_;
  const yaml::Node& node_;
};

}  // namespace

Model read_model(const yaml::File& file, const yaml::Node& node) {
  return ModelReader(file, node).read();
}

}  // namespace gouji
