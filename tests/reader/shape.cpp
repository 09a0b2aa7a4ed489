#include "reader/shape.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "check/builtin.hpp"
#include "examine/examine.hpp"
#include "report/dump.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

const std::vector<std::string> rules_of_shape = {"not-a-report",
                                                 "unknown-edition",
                                                 "wrong-edition",
                                                 "unseparated-values",
                                                 "scrambled-table",
                                                 "unplaced-values",
                                                 "missing-section",
                                                 "section-out-of-order",
                                                 "section-title-differs",
                                                 "missing-table",
                                                 "missing-row",
                                                 "missing-column",
                                                 "unexpected-row",
                                                 "unexpected-column",
                                                 "duplicate-table",
                                                 "label-differs",
                                                 "balance-mismatch",
                                                 "row-total-mismatch",
                                                 "concluded-total-mismatch",
                                                 "dispute-total-mismatch",
                                                 "bad-count",
                                                 "blank-total",
                                                 "blank-cells",
                                                 "amount-unit"};

std::string path_of(std::string_view name) {
  return std::string(GOUJI_FIXTURES "/shapes/").append(name);
}

std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string findings_of(const CheckedFile& file) {
  std::string text = "findings\n";
  for (const Finding& finding : file.findings) text += "  " + finding.rule + " @ " + to_string(finding.at) + "\n";
  return text;
}

}  // namespace

std::vector<std::string> shape_names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_of(""))) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with('.') && !name.ends_with(".golden")) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string shape(std::string_view name) {
  return contents(path_of(name));
}

std::string reading_of(std::string_view name) {
  const std::string bytes = shape(name);
  const ExamineOptions options{.packs = builtin_packs(), .select = rules_of_shape};
  const CheckedFile file = examine(bytes, std::string(name), options);
  if (file.error) return "unreadable: " + file.error->message + "\n";
  return "format " + file.format + "\n" + dump(parse_report(read(bytes).canonical)) + findings_of(file);
}

std::string shape_golden(std::string_view name, std::string_view reading) {
  const std::string path = path_of(name) + ".golden";
  if (std::getenv("GOUJI_UPDATE_GOLDENS") != nullptr) std::ofstream(path, std::ios::binary) << reading;
  return contents(path);
}

}  // namespace gouji
