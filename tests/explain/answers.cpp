#include "explain/answers.hpp"

namespace gouji::test {
namespace {

constexpr std::string_view slip_names[] = {"none",        "transposed", "dropped",        "doubled",   "added",
                                           "changed",     "single",     "blank",          "copied",    "outdated",
                                           "missing_sum", "prose",      "carried_over",   "last_year", "glued",
                                           "split",       "exchanged",  "exchanged_afar", "misplaced", "shifted"};

std::string name_of_cell(const TableForm& form, Term cell) {
  const RowForm& row = form.rows[cell.row];
  return std::string(name_of(row.id)) + "." + std::string(name_of(row.columns[cell.column].id));
}

}  // namespace

std::string to_string(const TableForm& form, const std::vector<Amendment>& amendments) {
  std::string text;
  for (const Amendment& each : amendments) {
    text += (text.empty() ? "" : ", ") + name_of_cell(form, each.cell) + " " + std::to_string(each.from) + "→" +
            std::to_string(each.to) + " " + std::string(slip_names[static_cast<std::size_t>(each.slip)]);
  }
  return text;
}

std::string to_string(const TableForm& form, const std::vector<Diagnosis>& diagnoses) {
  std::string text;
  for (const Diagnosis& diagnosis : diagnoses) {
    for (const Cause& cause : diagnosis.causes) text += "certain: " + to_string(form, cause) + "\n";
    for (const Explanation& each : diagnosis.explanations)
      text += "perhaps: " + to_string(form, each.amendments) + "\n";
    if (diagnosis.core.empty()) continue;
    const std::vector<Equation> equations = equations_about(form);
    text += "core:";
    for (EquationIndex index : diagnosis.core) text += " " + name_of_cell(form, equations[index].at);
    text += "\n";
  }
  return text;
}

}  // namespace gouji::test
