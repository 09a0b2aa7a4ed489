#include "pack/rule_reader.hpp"

#include <algorithm>

#include "pack/counterpart_reader.hpp"
#include "pack/deadlines.hpp"
#include "pack/expression_rules.hpp"
#include "pack/kinds.hpp"
#include "pack/likeness_reader.hpp"
#include "pack/prose_reader.hpp"
#include "pack/word_lists.hpp"
#include "parse/expression.hpp"

namespace gouji {
namespace {

class RuleReader {
 public:
  RuleReader(const yaml::File& file, LoadedPack& pack) : file_(file), pack_(pack), map_(yaml::parse(file)) {}

  Rule read(std::span<const Rule> known) {
    yaml::check_keys(
        file_, map_,
        {"id",          "level",      "editions", "kind",  "of",        "table",    "for",       "check",
         "at",          "precedence", "accept",   "words", "deadlines", "sections", "percent",   "characters",
         "phrases",     "topics",     "in",       "or_in", "expect",    "when",     "figures",   "subject",
         "multiple_of", "cites",      "basis",    "title", "message",   "hint",     "rationale", "examples"});
    read_id(known);
    rule_.level = choice("level", level_named, "error, warning or info");
    rule_.kind = choice("kind", kind_named, "a kind of check: see docs/adding-a-rule.md");
    rule_.basis = choice("basis", basis_named, "arithmetic or quality");
    read_editions();
    read_matter();
    read_precedence();
    read_table();
    read_expression();
    read_place();
    read_accepted();
    read_likeness();
    read_sentences();
    read_figures();
    read_multiple();
    rule_.word_lists = pack_.keep(read_word_lists(file_, map_, rule_.kind, pack_));
    rule_.deadlines = pack_.keep(read_deadlines(file_, map_, rule_.matter, pack_));
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

  void read_id(std::span<const Rule> known) {
    rule_.id = keep("id");
    const auto fits = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-'; };
    if (!std::all_of(rule_.id.begin(), rule_.id.end(), fits)) fail("id", "expected small letters, digits and “-”");
    const auto same = [this](const Rule& rule) { return rule.id == rule_.id; };
    if (std::any_of(known.begin(), known.end(), same)) {
      fail("id", "the rule “" + std::string(rule_.id) + "” stands twice in the pack");
    }
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
    if (!needed && has("for")) fail("for", "this kind of check takes no “for”");
    if (!needed && !has("table")) return;
    if (!needed) fail("table", "this kind of check takes no table");
    rule_.table = choice("table", table_named, "disclosure, applications, disputes or statistics");
    if (has("for")) read_range();
    // The rows of the return differ from place to place; what holds of all is that parts make up their whole.
    const bool sums_groups = rule_.kind == Kind::equation && rule_.range == Range::groups;
    if (rule_.table == TableId::statistics && !sums_groups) {
      fail("table", "statistics takes equations for groups alone");
    }
    if (rule_.table != TableId::statistics && rule_.range == Range::groups) {
      fail("for", "expected rows or columns: only statistics takes groups");
    }
  }

  void read_range() {
    const std::string range = yaml::text(file_, map_, "for");
    if (range == "rows") rule_.range = Range::rows;
    if (range == "columns") rule_.range = Range::columns;
    if (range == "groups") rule_.range = Range::groups;
    if (rule_.range == Range::none) fail("for", "expected rows, columns or groups");
    const bool ragged = rule_.table == TableId::disclosure && rule_.range == Range::columns;
    if (ragged) fail("for", "expected rows: the columns of this table differ from row to row");
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
    if (const auto fault = fault_of_expression(steps, rule_.kind)) fail("check", *fault);
    rule_.expression = pack_.keep(std::move(steps));
  }

  // `at` names the cell that a finding is placed at: what the range leaves open of it.
  void read_place() {
    if (!form_of(rule_.kind).needs_expression) {
      if (has("at")) fail("at", "this kind of check takes no “at”");
      return;
    }
    const std::string at = yaml::text(file_, map_, "at");
    if (rule_.range == Range::groups) {
      if (at != "whole") fail("at", "expected whole");
      return;
    }
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
    if (!speaks_of(rule_.expression, rule_.at_row, rule_.at_column)) fail("at", "expected a name of the expression");
  }

  void read_precedence() {
    if (!has("precedence")) return;
    if (rule_.kind != Kind::equation) fail("precedence", "this kind of check takes no “precedence”");
    const std::string text = yaml::text(file_, map_, "precedence");
    const bool fits = !text.empty() && text.size() <= 2 &&
                      std::all_of(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; });
    if (!fits) fail("precedence", "expected a number from 0 to 99");
    rule_.precedence = std::stoi(text);
  }

  void read_accepted() {
    if (!has("accept")) return;
    if (!form_of(rule_.kind).takes_accepted) fail("accept", "this kind of check takes no accepted wordings");
    if (!node("accept").IsMap()) fail("accept", "expected names with lists of wordings");
    std::vector<Accepted> accepted;
    for (const auto& entry : node("accept")) {
      const std::string name = yaml::scalar(file_, entry.first);
      const auto same = [&name](const Accepted& each) { return each.name == name; };
      if (std::any_of(accepted.begin(), accepted.end(), same)) {
        yaml::fail(file_, entry.first, "the key “" + name + "” stands twice");
      }
      if (!entry.second.IsSequence()) yaml::fail(file_, entry.first, "expected a list of wordings");
      const bool known = rule_.matter == Matter::section ? section_named(name).has_value() : is_label_name(name);
      if (!known) yaml::fail(file_, entry.first, "“" + name + "” names no section, row or column");
      std::vector<std::string_view> wordings;
      for (const auto& wording : entry.second) wordings.push_back(pack_.keep(yaml::scalar(file_, wording)));
      accepted.push_back({pack_.keep(name), pack_.keep(std::move(wordings))});
    }
    rule_.accepted = pack_.keep(std::move(accepted));
  }

  void read_likeness() {
    if (form_of(rule_.kind).compares_prose) {
      rule_.likeness = likeness_in(file_, map_, pack_);
      return;
    }
    for (const std::string_view key : likeness_keys) {
      if (has(key)) fail(key, "this kind of check takes no “" + std::string(key) + "”");
    }
  }

  void read_sentences() {
    if (form_of(rule_.kind).needs_topics) {
      rule_.prose = read_prose(file_, map_, rule_.kind, pack_);
    } else {
      refuse_prose(file_, map_);
    }
  }

  void read_figures() {
    if (form_of(rule_.kind).needs_figures) {
      rule_.counterparts = pack_.keep(read_counterparts(file_, map_, pack_));
    } else if (has("figures")) {
      fail("figures", "this kind of check takes no “figures”");
    }
  }

  void read_multiple() {
    if (!form_of(rule_.kind).needs_multiple) {
      for (const std::string_view key : {"subject", "multiple_of"}) {
        if (has(key)) fail(key, "this kind of check takes no “" + std::string(key) + "”");
      }
      return;
    }
    const Subject subject = choice("subject", subject_named, "what a figure of a sentence counts: processing_fee");
    rule_.multiple = {.subject = subject, .of = yaml::number(file_, map_, "multiple_of", 9999)};
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
      check_placeholders(entry["quote"]);
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
    if (key == "message" || key == "hint") {
      check_placeholders(node(key)["zh"]);
      check_placeholders(node(key)["en"]);
    }
    return words;
  }

  void check_placeholders(const YAML::Node& pattern) const {
    const std::string& text = pattern.Scalar();
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
      const auto close = text.find('}', open);
      if (close == std::string::npos) yaml::fail(file_, pattern, "a “{” is not closed");
      const std::string name = text.substr(open + 1, close - open - 1);
      if (!is_placeholder(name)) yaml::fail(file_, pattern, "“{" + name + "}” is nothing this rule can tell");
    }
  }

  [[nodiscard]] bool is_placeholder(std::string_view name) const {
    const auto words = form_of(rule_.kind).placeholders;
    if (std::find(words.begin(), words.end(), name) != words.end()) return true;
    const bool tells_figures = rule_.kind == Kind::relation || rule_.kind == Kind::year_relation;
    const auto figures = tells_figures ? rule_.expression : std::span<const Step>{};
    return std::any_of(figures.begin(), figures.end(),
                       [name](const Step& step) { return step.op == Step::Op::cell && name_of(step) == name; });
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

Rule read_rule(const yaml::File& file, LoadedPack& pack, std::span<const Rule> known) {
  return RuleReader(file, pack).read(known);
}

}  // namespace gouji
