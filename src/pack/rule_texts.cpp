#include "pack/rule_texts.hpp"

#include <algorithm>

#include "pack/kinds.hpp"

namespace gouji {
namespace {

class TextReader {
 public:
  TextReader(const RuleSource& source, Rule& rule) : source_(source), rule_(rule) {}

  void read_cites() {
    std::vector<CiteText> cites;
    for (const YAML::Node& entry : yaml::list(source_.file, source_.map, "cites")) {
      yaml::check_keys(source_.file, entry, {"document", "place", "quote", "edition"});
      // Empty where the text itself has not been read yet; a quotation is never guessed.
      const bool has_quote = static_cast<bool>(entry["quote"]);
      CiteText cite{.document = source_.pack.keep(yaml::text(source_.file, entry, "document")),
                    .place = source_.pack.keep(yaml::text(source_.file, entry, "place")),
                    .quote = source_.pack.keep(has_quote ? yaml::scalar(source_.file, entry["quote"])
                                                         : yaml::text(source_.file, entry, "quote"))};
      check_placeholders(entry["quote"]);
      if (const YAML::Node edition = entry["edition"]) {
        cite.edition = edition_named(yaml::scalar(source_.file, edition));
        if (!cite.edition) yaml::fail(source_.file, edition, "expected an edition: 2008, 2014, 2019 or 2021");
      }
      cites.push_back(cite);
    }
    rule_.cites = source_.pack.keep(std::move(cites));
  }

  void read_texts() {
    rule_.title = words("title");
    rule_.message = words("message");
    rule_.hint = words("hint");
    rule_.rationale = words("rationale");
  }

 private:
  Words words(std::string_view key) {
    if (!source_.has(key)) source_.fail(key, "the key “" + std::string(key) + "” is missing");
    yaml::check_keys(source_.file, source_.node(key), {"zh", "en"});
    const Words words{source_.pack.keep(yaml::text(source_.file, source_.node(key), "zh")),
                      source_.pack.keep(yaml::text(source_.file, source_.node(key), "en"))};
    if (key == "message" || key == "hint") {
      check_placeholders(source_.node(key)["zh"]);
      check_placeholders(source_.node(key)["en"]);
    }
    return words;
  }

  void check_placeholders(const YAML::Node& pattern) const {
    const std::string& text = pattern.Scalar();
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
      const auto close = text.find('}', open);
      if (close == std::string::npos) yaml::fail(source_.file, pattern, "a “{” is not closed");
      const std::string name = text.substr(open + 1, close - open - 1);
      if (!is_placeholder(name)) yaml::fail(source_.file, pattern, "“{" + name + "}” is nothing this rule can tell");
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

  const RuleSource& source_;
  Rule& rule_;
};

}  // namespace

void read_texts(const RuleSource& source, Rule& rule) {
  TextReader reader(source, rule);
  reader.read_cites();
  reader.read_texts();
}

}  // namespace gouji
