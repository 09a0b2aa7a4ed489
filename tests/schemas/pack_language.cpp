// Tests. Prints what the program knows of the language of packs as JSON: check_pack_schemas.py holds the published
// schemas against it.
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "pack/fixed_names.hpp"
#include "pack/keys.hpp"
#include "pack/named.hpp"
#include "settings/overlay.hpp"
#include "settings/overlay_lists.hpp"

namespace gouji {
namespace {

using Names = std::vector<std::string_view>;

std::string list(const Names& names) {
  std::string text;
  for (std::string_view name : names) text += (text.empty() ? "\"" : ", \"") + std::string(name) + "\"";
  return "[" + text + "]";
}

/// One member of the JSON object for each list.
void print(const std::string& name, const std::map<std::string, Names>& lists) {
  std::cout << "\"" << name << "\": {";
  const char* between = "";
  for (const auto& [key, names] : lists) {
    std::cout << between << "\"" << key << "\": " << list(names);
    between = ", ";
  }
  std::cout << "}";
}

template <typename List>
Names names(const List& list) {
  return {std::begin(list), std::end(list)};
}

Names keys_of(const KindForm& form, bool (*KeyForm::*has)(const KindForm&)) {
  Names keys;
  for (const KeyForm& key : rule_keys()) {
    if ((key.*has)(form)) keys.push_back(key.name);
  }
  return keys;
}

void print_kinds() {
  std::map<std::string, Names> taken;
  std::map<std::string, Names> needed;
  std::map<std::string, Names> matters;
  std::map<std::string, Names> word_lists;
  for (std::string_view name : all_names<Kind>()) {
    const KindForm& form = form_of(*kind_named(name));
    const std::string kind(name);
    taken[kind] = keys_of(form, &KeyForm::is_taken);
    needed[kind] = keys_of(form, &KeyForm::is_needed);
    for (Matter matter : form.matters) matters[kind].push_back(name_of(matter));
    for (std::string_view list : form.word_lists) word_lists[kind].push_back(list);
  }
  print("taken", taken);
  std::cout << ",\n";
  print("needed", needed);
  std::cout << ",\n";
  print("matters", matters);
  std::cout << ",\n";
  print("word_lists", word_lists);
}

void print_names() {
  print("names", {{"basis", all_names<Basis>()},
                  {"edition", all_names<Edition>()},
                  {"kind", all_names<Kind>()},
                  {"level", all_names<Level>()},
                  {"organ", all_names<OrganKind>()},
                  {"section", all_names<SectionId>()},
                  {"subject", all_names<Subject>()},
                  {"table", all_names<TableId>()},
                  {"range", names(fixed::ranges)},
                  {"expectation", names(fixed::expectations)},
                  {"place", names(fixed::places)},
                  {"organ_of_reports", names(fixed::organs)}});
}

void print_keys() {
  Names rule;
  for (const KeyForm& key : rule_keys()) rule.push_back(key.name);
  print("keys", {{"pack", names(fixed::pack_keys)},
                 {"rule", rule},
                 {"overlay", names(overlay_keys)},
                 {"grown_topic", names(grown_topic_keys)},
                 {"grown_figure", names(grown_figure_keys)},
                 {"text", names(fixed::text_keys)},
                 {"cite", names(fixed::cite_keys)},
                 {"deadline", names(fixed::deadline_keys)},
                 {"topic", names(fixed::topic_keys)},
                 {"figure", names(fixed::figure_keys)},
                 {"reading", names(fixed::reading_keys)},
                 {"when", names(fixed::when_keys)},
                 {"years", names(fixed::year_keys)},
                 {"condition", names(fixed::condition_keys)}});
}

}  // namespace
}  // namespace gouji

int main() {
  std::cout << "{\n";
  gouji::print_names();
  std::cout << ",\n";
  gouji::print_keys();
  std::cout << ",\n";
  gouji::print_kinds();
  std::cout << "\n}\n";
}
