#include "pack/rule_texts.hpp"

#include <algorithm>

#include "pack/fixed_names.hpp"
#include "pack/kinds.hpp"

namespace gouji {
namespace {

class TextReader {
 public:
  TextReader(const RuleSource& source, Rule& rule) : source_(source), rule_(rule) {}

  void read_cites() {
    std::vector<CiteText> cites;
    for (const yaml::Node& entry : yaml::list(source_.file, source_.map, "cites")) cites.push_back(cite(entry));
    rule_.cites = source_.pack.keep(std::move(cites));
  }

  void read_texts() {
    rule_.title = words("title");
    rule_.message = words("message");
    rule_.hint = words("hint");
    rule_.rationale = words("rationale");
  }

  Words words(std::string_view key) {
    const yaml::Node both = source_.node(key);
    yaml::check_keys(source_.file, both, fixed::text_keys);
    const Words words{kept(both, "zh"), kept(both, "en")};
    if (key == "message" || key == "hint") {
      check_placeholders(both["zh"]);
      check_placeholders(both["en"]);
    }
    return words;
  }

 private:
  [[nodiscard]] std::string_view kept(const yaml::Node& map, std::string_view key) const {
    return source_.pack.keep(yaml::text(source_.file, map, key));
  }

  CiteText cite(const yaml::Node& entry) {
    yaml::check_keys(source_.file, entry, fixed::cite_keys);
    CiteText cite{.document = kept(entry, "document"), .place = kept(entry, "place")};
    // Empty where the text itself has not been read yet; a quotation is never guessed.
    const yaml::Node quote = entry["quote"];
    if (!quote) yaml::fail_missing(source_.file, entry, "quote");
    cite.quote = source_.pack.keep(yaml::scalar(source_.file, quote));
    check_placeholders(quote);
    if (entry["edition"]) cite.edition = edition_of(entry["edition"]);
    return cite;
  }

  [[nodiscard]] Edition edition_of(const yaml::Node& node) const {
    const auto edition = read_named<Edition>(source_.file, node);
    if (!rule_.applies_to(edition)) {
      yaml::fail(source_.file, node,
                 {"这条规则不用于这一年份的格式，见“editions”", "the rule is not for this edition: see “editions”"});
    }
    return edition;
  }

  void check_placeholders(const yaml::Node& pattern) const {
    const std::string_view text = pattern.scalar();
    for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos; at = text.find_first_of("{}", at)) {
      if (text[at] == '}') {
        yaml::fail_within(source_.file, pattern, at, {"多了一个“}”，前面没有“{”", "a “}” without “{” before it"});
      }
      const std::size_t close = text.find('}', at);
      if (close == std::string_view::npos) {
        yaml::fail_within(source_.file, pattern, at, {"缺少与“{”成对的“}”", "a “{” is not closed"});
      }
      check_placeholder(pattern, at + 1, text.substr(at + 1, close - at - 1));
      at = close + 1;
    }
  }

  void check_placeholder(const yaml::Node& pattern, std::size_t at, std::string_view name) const {
    if (name.empty()) {
      yaml::fail_within(source_.file, pattern, at,
                        {"“{”和“}”之间要写占位符的名称", "expected a name between “{” and “}”"});
    }
    const auto of_kind = form_of(rule_.kind).placeholders;
    std::vector<std::string_view> known(of_kind.begin(), of_kind.end());
    if (rule_.matter == Matter::required) std::erase(known, "match");  // it is what is not there
    const std::vector<std::string> figures = names_of_figures();
    known.insert(known.end(), figures.begin(), figures.end());
    if (std::find(known.begin(), known.end(), name) != known.end()) return;
    yaml::fail_unknown(source_.file, pattern, at, name, {"个占位符", "placeholder"}, known);
  }

  /// A condition's message may tell the figures that it compares.
  [[nodiscard]] std::vector<std::string> names_of_figures() const {
    std::vector<std::string> names;
    if (rule_.kind != Kind::relation && rule_.kind != Kind::year_relation) return names;
    for (const Step& step : rule_.expression) {
      const bool is_told = step.op == Step::Op::cell || step.op >= Step::Op::is_blank;
      if (is_told && !step.of_group) names.push_back(name_of(step));
    }
    return names;
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

Words read_text(const RuleSource& source, Rule& rule, std::string_view key) {
  return TextReader(source, rule).words(key);
}

}  // namespace gouji
