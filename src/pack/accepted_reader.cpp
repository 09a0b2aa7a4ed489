#include "pack/accepted_reader.hpp"

#include "parse/expression.hpp"

namespace gouji {
namespace {

/// Of the tables whose labels are checked: rows and columns, by which `accept` names them.
std::vector<std::string> label_names() {
  std::vector<std::string> names;
  for (TableId table : {TableId::applications, TableId::disclosure}) {
    for (Range range : {Range::columns, Range::rows}) {
      for (std::string& name : expression_names(table, range)) names.push_back(std::move(name));
    }
  }
  return names;
}

bool is_label_name(std::string_view name) {
  return column_named(name) || row_named(TableId::applications, name) || row_named(TableId::disclosure, name);
}

void check_name(const yaml::File& file, const yaml::Node& name, Matter matter) {
  if (matter == Matter::section) {
    (void)read_named<SectionId>(file, name);
  } else if (!is_label_name(name.scalar())) {
    const std::vector<std::string> names = label_names();
    const std::vector<std::string_view> known(names.begin(), names.end());
    yaml::fail_unknown(file, name, {"一行或一列", "row or column"}, known);
  }
}

}  // namespace

std::span<const Accepted> read_accepted(const RuleSource& source, const Rule& rule) {
  if (!source.has("accept")) return {};
  if (!source.node("accept").is_map()) {
    source.fail("accept", yaml::expected({"“名称: [可以接受的写法, ……]”，每行一项", "names with lists of wordings"}));
  }
  std::vector<Accepted> accepted;
  for (const auto& [name, list] : source.node("accept").entries()) {
    check_name(source.file, name, rule.matter);
    if (!list.is_list() || list.size() == 0) {
      yaml::fail(source.file, list, yaml::expected({"列表：[可以接受的写法, ……]", "a list of wordings"}));
    }
    std::vector<std::string_view> wordings;
    for (const yaml::Node& wording : list.items()) {
      wordings.push_back(source.pack.keep(yaml::scalar(source.file, wording)));
    }
    accepted.push_back({source.pack.keep(std::string(name.scalar())), source.pack.keep(std::move(wordings))});
  }
  return source.pack.keep(std::move(accepted));
}

}  // namespace gouji
