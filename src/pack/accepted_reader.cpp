#include "pack/accepted_reader.hpp"

#include <algorithm>

#include "pack/kinds.hpp"

namespace gouji {
namespace {

bool is_label_name(std::string_view name) {
  return column_named(name) || row_named(TableId::applications, name) || row_named(TableId::disclosure, name);
}

}  // namespace

std::span<const Accepted> read_accepted(const RuleSource& source, const Rule& rule, std::string_view key) {
  if (!source.has(key)) return {};
  if (!form_of(rule.kind).takes_accepted) source.fail(key, "this kind of check takes no accepted wordings");
  if (!source.node(key).IsMap()) source.fail(key, "expected names with lists of wordings");
  std::vector<Accepted> accepted;
  for (const auto& entry : source.node(key)) {
    const std::string name = yaml::scalar(source.file, entry.first);
    const auto same = [&name](const Accepted& each) { return each.name == name; };
    if (std::any_of(accepted.begin(), accepted.end(), same)) {
      yaml::fail(source.file, entry.first, "the key “" + name + "” stands twice");
    }
    if (!entry.second.IsSequence()) yaml::fail(source.file, entry.first, "expected a list of wordings");
    const bool known = rule.matter == Matter::section ? section_named(name).has_value() : is_label_name(name);
    if (!known) yaml::fail(source.file, entry.first, "“" + name + "” names no section, row or column");
    std::vector<std::string_view> wordings;
    for (const auto& wording : entry.second) wordings.push_back(source.pack.keep(yaml::scalar(source.file, wording)));
    accepted.push_back({source.pack.keep(name), source.pack.keep(std::move(wordings))});
  }
  return source.pack.keep(std::move(accepted));
}

}  // namespace gouji
