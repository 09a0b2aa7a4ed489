// Every named rule of the grammars matches something in the fixtures. PEGTL's own coverage counts every attempt, which
// takes minutes over all fixtures; only matches of named rules are noted here.
#include <canonical.hpp>
#include <cell.hpp>
#include <dates.hpp>
#include <expression.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <prose.hpp>
#include <report.hpp>
#include <set>
#include <unordered_set>

#include <doctest/doctest.h>

#include "document/canonical.hpp"
#include "reader/reader.hpp"
#include "support/prose_cases.hpp"
#include "text/blanks.hpp"
#include "text/input_error.hpp"

namespace gouji {
namespace {

namespace pegtl = grammar::pegtl;

constexpr std::string_view home = "gouji::grammar::";

/// Rules with a name of their own, not the templates that they are made of.
constexpr bool is_named(std::string_view rule) {
  return rule.starts_with(home) && rule.find('<') == std::string_view::npos;
}

/// Rules that match nothing there.
const std::set<std::string_view> exempt = {
    "picture",           // only lines could try it, and the block of pictures stands before them
    "report::anything",  // the last resort: readers write no stray delimiters
};

/// A place of its own for each rule: where the compiler keeps its name is not one.
template <typename Rule>
constexpr char place_of = 0;

struct Coverage {
  std::map<std::string_view, const char*> rules;
  std::unordered_set<const char*> visited;
  std::unordered_set<const char*> matched;
};

template <typename Rule>
void note_rules(Coverage& coverage);

template <typename... Rules>
void note_all(Coverage& coverage, pegtl::type_list<Rules...> /*rules*/) {
  (note_rules<Rules>(coverage), ...);
}

/// The rule and those it is made of. PEGTL's visit folds over more types than clang takes.
template <typename Rule>
void note_rules(Coverage& coverage) {
  if (!coverage.visited.insert(&place_of<Rule>).second) return;
  constexpr std::string_view name = pegtl::demangle<Rule>();
  if constexpr (is_named(name)) coverage.rules.emplace(name, &place_of<Rule>);
  note_all(coverage, typename Rule::subs_t());
}

template <typename Rule>
struct notes_match : pegtl::normal<Rule> {
  template <typename ParseInput>
  static void success(const ParseInput& /*in*/, Coverage& coverage) {
    if constexpr (is_named(pegtl::demangle<Rule>())) coverage.matched.insert(&place_of<Rule>);
  }
};

template <typename Rule>
bool match(std::string_view text, Coverage& coverage) {
  pegtl::memory_input<pegtl::tracking_mode::lazy> in(text.data(), text.data() + text.size(), "");
  return pegtl::parse<Rule, pegtl::nothing, notes_match>(in, coverage);
}

void match_cell(std::string_view text, Coverage& coverage) {
  match<grammar::cell::label>(text, coverage);
  match<grammar::cell::statistics_label>(text, coverage);
  if (!match<grammar::value>(text, coverage)) match<grammar::text_value>(text, coverage);
}

void match_table(std::string_view table, Coverage& coverage) {
  match<grammar::canonical::table>(table, coverage);
  match<pegtl::until<grammar::statistics::anchor>>(table, coverage);
  for (std::size_t begin = 1; begin < table.size();) {
    const std::size_t end = std::min(table.find_first_of("\x1f\x1e\x1d", begin), table.size());
    match_cell(trimmed(table.substr(begin, end - begin)), coverage);
    begin = end + 1;
  }
}

void match_report(std::string_view text, Coverage& coverage) {
  match<grammar::report::document>(text, coverage);
  for (std::size_t at = text.find(mark::table_begin); at != std::string_view::npos;
       at = text.find(mark::table_begin, at + 1)) {
    match_table(text.substr(at, text.find(mark::table_end, at) - at + 1), coverage);
  }
}

void match_fixtures(Coverage& coverage) {
  for (const auto& entry : std::filesystem::directory_iterator(GOUJI_FIXTURES "/shapes")) {
    if (entry.path().extension() == ".golden" || entry.path().extension() == ".doc") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    match_report(read(bytes).canonical.text, coverage);
  }
}

void match_dates(Coverage& coverage) {
  CHECK(match<grammar::dates::only_date>(" 2024年1月31日 ", coverage));
  match<grammar::dates::labelled_dates>("发布时间：2024-01-31，第 12 期", coverage);
  for (std::string_view sentence :
       {"自2024年1月1日起至12月31日止。", "截至12月8日，", "自至，2024", "2024-1-1至2024-12-31"}) {
    match<grammar::dates::periods>(sentence, coverage);
  }
}

void match_expressions(Coverage& coverage) {
  for (std::string_view text :
       {"received + carried_in = concluded + carried_out", "refused.* - granted <= 3", "a >= b", "a < b or a > b",
        "not has_unit(fees.amount) and (a = b)", "a = 0 iff b = 0", "a = 0 implies b = 0"}) {
    CHECK(match<grammar::expression::expression>(text, coverage));
  }
  CHECK_FALSE(match<grammar::expression::expression>("a = or b", coverage));
}

void match_prose(Coverage& coverage) {
  for (const test::ProseCase& each : test::read_prose_cases()) CHECK(match<grammar::prose::text>(each.text, coverage));
  for (std::string_view text : {"收到5 2023年办结", "不予公开1397\n59件", "表格\x1f"}) {
    CHECK(match<grammar::prose::text>(text, coverage));
  }
}

}  // namespace

TEST_CASE("grammars: every named rule matches something") {
  Coverage coverage;
  note_rules<grammar::report::document>(coverage);
  note_rules<grammar::canonical::table>(coverage);
  note_rules<grammar::statistics::anchor>(coverage);
  note_rules<grammar::cell::label>(coverage);
  note_rules<grammar::cell::statistics_label>(coverage);
  note_rules<grammar::value>(coverage);
  note_rules<grammar::text_value>(coverage);
  note_rules<grammar::dates::only_date>(coverage);
  note_rules<grammar::dates::labelled_dates>(coverage);
  note_rules<grammar::dates::periods>(coverage);
  note_rules<grammar::expression::expression>(coverage);
  note_rules<grammar::prose::text>(coverage);
  match_fixtures(coverage);
  match_dates(coverage);
  match_expressions(coverage);
  match_prose(coverage);
  CHECK(coverage.rules.size() > 300);
  for (const auto& rule : coverage.rules) {
    const std::string_view name = rule.first.substr(home.size());
    CAPTURE(name);
    CHECK((coverage.matched.count(rule.second) > 0) != (exempt.count(name) > 0));
  }
}

}  // namespace gouji
