#include "pack/rule_reader.hpp"

#include <algorithm>

#include "pack/kinds.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class RuleReader {
 public:
  RuleReader(const yaml::File& file, LoadedPack& pack) : file_(file), pack_(pack), map_(yaml::parse(file)) {}

  Rule read() {
    yaml::check_keys(file_, map_,
                     {"id", "level", "editions", "kind", "of", "table", "for", "check", "at", "accept", "cites",
                      "basis", "title", "message", "hint", "rationale", "examples"});
    rule_.id = keep("id");
    rule_.level = choice("level", level_named, "error, warning or info");
    rule_.kind = choice("kind", kind_named, "a kind of check: see docs/adding-a-rule.md");
    rule_.basis = choice("basis", basis_named, "arithmetic or quality");
    read_editions();
    read_matter();
    read_table();
    read_expression();
    read_place();
    read_accepted();
    read_cites();
    read_texts();
    return rule_;
  }

 private:
  [[nodiscard]] bool has(std::string_view key) const { return static_cast<bool>(map_[std::string(key)]); }
  [[nodiscard]] YAML::Node node(std::string_view key) const { return map_[std::string(key)]; }
  std::string_view keep(std::string_view key) { return pack_.keep(yaml::text(file_, map_, key)); }

  [[noreturn]] void fail(std::string_view key, const std::string& message) const {
    yaml::fail(file_, has(key) ? node(key) : map_, message);
  }

  template <typename Id>
  Id choice(std::string_view key, std::optional<Id> (*named)(std::string_view), std::string_view expected) {
    const std::string name = yaml::text(file_, map_, key);
    const auto value = named(name);
    if (!value) fail(key, "“" + name + "” is not known; expected " + std::string(expected));
    return *value;
  }

  void read_editions() {
    std::vector<Edition> editions;
    for (const YAML::Node& entry : yaml::list(file_, map_, "editions")) {
      const auto edition = edition_named(yaml::scalar(file_, entry));
      if (!edition) yaml::fail(file_, entry, "expected an edition: 2008, 2014, 2019 or 2021");
      editions.push_back(*edition);
    }
    rule_.editions = pack_.keep(std::move(editions));
  }

  void read_matter() {
    const auto matters = form_of(rule_.kind).matters;
    if (matters.empty()) {
      if (has("of")) fail("of", "this kind of check takes no “of”");
      return;
    }
    std::string expected;
    for (Matter matter : matters) expected += (expected.empty() ? "" : ", ") + std::string(name_of(matter));
    rule_.matter = choice("of", matter_named, expected);
    if (std::find(matters.begin(), matters.end(), rule_.matter) == matters.end()) {
      fail("of", "“" + std::string(name_of(rule_.matter)) + "” does not go with this kind; expected " + expected);
    }
  }

  void read_table() {
    const bool needed = form_of(rule_.kind).needs_table;
    if (!needed && !has("table")) return;
    rule_.table = choice("table", table_named, "disclosure, applications, disputes or statistics");
    if (!has("for")) return;
    const std::string range = yaml::text(file_, map_, "for");
    if (range != "rows" && range != "columns") fail("for", "expected rows or columns");
    rule_.range = range == "rows" ? Range::rows : Range::columns;
  }

  void read_expression() {
    if (!form_of(rule_.kind).needs_expression) {
      if (has("check")) fail("check", "this kind of check takes no expression");
      return;
    }
    rule_.expression_text = keep("check");
    auto parsed = parse_expression(rule_.expression_text, *rule_.table, rule_.range);
    if (const auto* error = std::get_if<ExpressionError>(&parsed)) {
      fail("check", error->message + " (character " + std::to_string(error->offset + 1) + " of the expression)");
    }
    auto& steps = std::get<std::vector<Step>>(parsed);
    const bool states = steps.back().op >= Step::Op::equal;
    if (!states) fail("check", "expected a comparison, not only a figure");
    if (rule_.kind == Kind::equation && !is_linear(steps))
      fail("check", "an equation has sums on both sides of one “=”");
    rule_.expression = pack_.keep(std::move(steps));
  }

  static bool is_linear(const std::vector<Step>& steps) {
    return steps.back().op == Step::Op::equal && std::all_of(steps.begin(), steps.end() - 1, [](const Step& step) {
             return step.op == Step::Op::cell || step.op == Step::Op::sum || step.op == Step::Op::add;
           });
  }

  // `at` names the cell that a finding is placed at: what the range leaves open of it.
  void read_place() {
    if (!form_of(rule_.kind).needs_expression) return;
    const std::string at = yaml::text(file_, map_, "at");
    const auto dot = at.rfind('.');
    if (rule_.range == Range::rows) {
      rule_.at_column = column_named(at);
    } else if (rule_.range == Range::columns) {
      rule_.at_row = row_named(*rule_.table, at);
    } else if (dot != std::string::npos) {
      rule_.at_row = row_named(*rule_.table, at.substr(0, dot));
      rule_.at_column = column_named(at.substr(dot + 1));
    }
    const bool known = rule_.range == Range::none ? rule_.at_row && rule_.at_column : rule_.at_row || rule_.at_column;
    if (!known) fail("at", "“" + at + "” names no cell of the table");
  }

  void read_accepted() {
    if (!has("accept")) return;
    if (!form_of(rule_.kind).takes_accepted) fail("accept", "this kind of check takes no accepted wordings");
    if (!node("accept").IsMap()) fail("accept", "expected names with lists of wordings");
    std::vector<Accepted> accepted;
    for (const auto& entry : node("accept")) {
      const std::string name = yaml::scalar(file_, entry.first);
      const bool known = rule_.matter == Matter::section ? section_named(name).has_value() : is_label_name(name);
      if (!known) yaml::fail(file_, entry.first, "“" + name + "” names no section, row or column");
      std::vector<std::string_view> wordings;
      for (const auto& wording : entry.second) wordings.push_back(pack_.keep(yaml::scalar(file_, wording)));
      accepted.push_back({pack_.keep(name), pack_.keep(std::move(wordings))});
    }
    rule_.accepted = pack_.keep(std::move(accepted));
  }

  static bool is_label_name(std::string_view name) {
    return column_named(name) || row_named(TableId::applications, name) || row_named(TableId::disclosure, name);
  }

  void read_cites() {
    std::vector<CiteText> cites;
    for (const YAML::Node& entry : yaml::list(file_, map_, "cites")) {
      yaml::check_keys(file_, entry, {"document", "place", "quote", "edition"});
      CiteText cite{.document = pack_.keep(yaml::text(file_, entry, "document")),
                    .place = pack_.keep(yaml::text(file_, entry, "place")),
                    .quote = pack_.keep(yaml::text(file_, entry, "quote"))};
      check_placeholders("cites", {cite.quote, cite.quote});
      if (const YAML::Node edition = entry["edition"]) {
        cite.edition = edition_named(yaml::scalar(file_, edition));
        if (!cite.edition) yaml::fail(file_, edition, "expected an edition: 2008, 2014, 2019 or 2021");
      }
      cites.push_back(cite);
    }
    rule_.cites = pack_.keep(std::move(cites));
  }

  Words words(std::string_view key) {
    if (!has(key)) fail(key, "the key “" + std::string(key) + "” is missing");
    yaml::check_keys(file_, node(key), {"zh", "en"});
    const Words words{pack_.keep(yaml::text(file_, node(key), "zh")), pack_.keep(yaml::text(file_, node(key), "en"))};
    if (key == "message" || key == "hint") check_placeholders(key, words);
    return words;
  }

  void check_placeholders(std::string_view key, const Words& words) const {
    for (std::string_view text : {words.zh, words.en}) {
      for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) fail(key, "a “{” is not closed");
        const std::string_view name = text.substr(open + 1, close - open - 1);
        if (!is_placeholder(name)) fail(key, "“{" + std::string(name) + "}” is nothing this kind of check can tell");
      }
    }
  }

  [[nodiscard]] bool is_placeholder(std::string_view name) const {
    const auto words = form_of(rule_.kind).placeholders;
    if (std::find(words.begin(), words.end(), name) != words.end()) return true;
    if (rule_.kind != Kind::relation) return false;
    return !std::holds_alternative<ExpressionError>(
        parse_expression(std::string(name) + " = 0", *rule_.table, rule_.range));
  }

  void read_texts() {
    rule_.title = words("title");
    rule_.message = words("message");
    rule_.hint = words("hint");
    rule_.rationale = words("rationale");
    if (!has("examples")) fail("examples", "the key “examples” is missing");
    yaml::check_keys(file_, node("examples"), {"bad", "good"});
    rule_.bad = pack_.keep(yaml::text(file_, node("examples"), "bad"));
    rule_.good = pack_.keep(yaml::text(file_, node("examples"), "good"));
  }

  const yaml::File& file_;
  LoadedPack& pack_;
  YAML::Node map_;
  Rule rule_;
};

}  // namespace

Rule read_rule(const yaml::File& file, LoadedPack& pack) {
  return RuleReader(file, pack).read();
}

}  // namespace gouji
