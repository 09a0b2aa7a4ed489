#include "trial/tests_reader.hpp"

#include <algorithm>

#include "pack/rule.hpp"
#include "parse/dates.hpp"
#include "trial/document_reader.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;
using yaml::Said;

class TestsReader {
 public:
  TestsReader(const yaml::File& file, const fs::path& fixtures) : file_(file), fixtures_(fixtures) {}

  RuleTests read(std::string rule) {
    RuleTests tests{.rule = std::move(rule), .bad = {}, .good = {}, .tests = {}};
    const yaml::Document document = yaml::parse(file_);
    const yaml::Node map = document.root();
    yaml::check_keys(file_, map, {"examples", "tests"});
    read_examples(map, tests);
    for (const yaml::Node& entry : yaml::list(file_, map, "tests")) tests.tests.push_back(test(entry, tests.tests));
    if (tests.tests.empty()) {
      const Said expected{"这里要有 tests：每个测试写一份文档，以及应当查出什么",
                          "expected a list of “tests”: each a document and what must be found in it"};
      yaml::fail(file_, map["tests"] ? map["tests"] : map, expected);
    }
    return tests;
  }

 private:
  void read_examples(const yaml::Node& map, RuleTests& tests) {
    const yaml::Node examples = map["examples"];
    if (!examples)
      yaml::fail(file_, map, yaml::Said{"缺少 examples（有问题和没问题的例子）", "the key “examples” is missing"});
    yaml::check_keys(file_, examples, {"bad", "good"});
    tests.bad = yaml::text(file_, examples, "bad");
    tests.good = yaml::text(file_, examples, "good");
  }

  RuleTest test(const yaml::Node& entry, const std::vector<RuleTest>& known) {
    yaml::check_keys(file_, entry,
                     {"name", "file", "change", "text", "model", "previous", "year", "edition", "organ_kind",
                      "published", "finds", "unchecked"});
    RuleTest test{.name = name(entry, known), .place = place(entry), .document = {}};
    test.document = read_document(file_, entry, fixtures_);
    if (const yaml::Node previous = entry["previous"]) {
      yaml::check_keys(file_, previous, {"file", "change", "text", "model"});
      test.previous = read_document(file_, previous, fixtures_);
    }
    read_overrides(entry, test.overrides);
    read_finds(entry, test);
    read_unchecked(entry, test);
    return test;
  }

  [[nodiscard]] std::string name(const yaml::Node& entry, const std::vector<RuleTest>& known) const {
    std::string name = yaml::text(file_, entry, "name");
    const bool stands_twice =
        std::any_of(known.begin(), known.end(), [&name](const RuleTest& each) { return each.name == name; });
    if (stands_twice) {
      yaml::fail(file_, entry["name"],
                 yaml::Said{"名为“" + name + "”的测试已经有了，请换一个名字", "the test “" + name + "” stands twice"});
    }
    return name;
  }

  [[nodiscard]] std::string place(const yaml::Node& entry) const {
    return file_.name + ":" + std::to_string(yaml::place_of(file_, entry).line);
  }

  template <typename Value>
  std::optional<Value> choice(const yaml::Node& entry, const char* key, std::optional<Value> (*named)(std::string_view),
                              const Said& expected) const {
    if (!entry[key]) return std::nullopt;
    const auto value = named(yaml::text(file_, entry, key));
    if (!value) yaml::fail(file_, entry[key], expected);
    return value;
  }

  void read_overrides(const yaml::Node& entry, Overrides& overrides) const {
    constexpr int last_year = 2099;
    if (entry["year"]) overrides.year = yaml::number(file_, entry, "year", last_year);
    overrides.edition = choice(entry, "edition", edition_named,
                               {"这里要写 2008、2014、2019 或 2021", "expected an edition: 2008, 2014, 2019 or 2021"});
    overrides.kind = choice(entry, "organ_kind", organ_kind_named,
                            {"这里要写 government（人民政府）、department（部门）、office（派出机关）或 unknown",
                             "expected government, department, office or unknown"});
    overrides.published =
        choice(entry, "published", date_of, {"这里要写日期，如 2024-01-31", "expected a date: 2024-01-31"});
  }

  void read_finds(const yaml::Node& entry, RuleTest& test) const {
    if (!entry["finds"]) {
      yaml::fail(file_, entry,
                 yaml::Said{"缺少 finds：应当查出什么；什么都不该查出时写 finds: []",
                            "the key “finds” is missing; where nothing must be found, write finds: []"});
    }
    for (const yaml::Node& each : yaml::list(file_, entry, "finds")) test.finds.push_back(finding(each));
  }

  [[nodiscard]] ExpectedFinding finding(const yaml::Node& entry) const {
    yaml::check_keys(file_, entry, {"rule", "level", "at", "values", "silenced", "message"});
    ExpectedFinding expected{.rule = yaml::text(file_, entry, "rule"), .at = address(yaml::text(file_, entry, "at"))};
    expected.level =
        choice(entry, "level", level_named, {"这里要写 error、warning 或 info", "expected error, warning or info"});
    if (entry["message"]) expected.message = yaml::text(file_, entry, "message");
    if (entry["silenced"]) expected.silenced = truth(entry["silenced"]);
    if (const yaml::Node values = entry["values"]) expected.values = figures(values);
    return expected;
  }

  [[nodiscard]] bool truth(const yaml::Node& node) const {
    const std::string word = yaml::scalar(file_, node);
    if (word != "true" && word != "false")
      yaml::fail(file_, node, Said{"这里要写 true 或 false", "expected true or false"});
    return word == "true";
  }

  static std::string address(std::string text) { return text == "document" ? std::string() : std::move(text); }

  [[nodiscard]] std::vector<Figure> figures(const yaml::Node& values) const {
    if (!values.is_map()) {
      yaml::fail(file_, values,
                 yaml::Said{"这里要写数值的名字和数值，如 {stated: 4}", "expected names and figures: {stated: 4}"});
    }
    std::vector<Figure> figures;
    for (const yaml::Entry& entry : values.entries()) {
      const std::string name = yaml::scalar(file_, entry.key);
      if (entry.value.is_list()) {
        for (const yaml::Node& each : entry.value.items()) figures.push_back({name, figure(each)});
      } else {
        figures.push_back({name, figure(entry.value)});
      }
    }
    return figures;
  }

  [[nodiscard]] Decimal figure(const yaml::Node& node) const {
    const auto value = Decimal::parse(yaml::scalar(file_, node));
    if (!value) yaml::fail(file_, node, yaml::Said{"这里要写一个数", "expected a figure"});
    return *value;
  }

  void read_unchecked(const yaml::Node& entry, RuleTest& test) const {
    if (!entry["unchecked"]) return;
    test.unchecked.emplace();
    for (const yaml::Node& each : yaml::list(file_, entry, "unchecked")) {
      yaml::check_keys(file_, each, {"rules", "of", "reason"});
      const std::string reason = yaml::text(file_, each, "reason");
      std::optional<std::string> of;
      if (each["of"]) of = address(yaml::text(file_, each, "of"));
      const auto rules = yaml::list(file_, each, "rules");
      if (rules.empty())
        yaml::fail(file_, each, yaml::Said{"缺少 rules：哪些规则没有核对", "expected a list of “rules”"});
      for (const yaml::Node& rule : rules) test.unchecked->push_back({yaml::scalar(file_, rule), of, reason});
    }
  }

  const yaml::File& file_;
  const fs::path& fixtures_;
};

}  // namespace

RuleTests read_tests(const yaml::File& file, std::string rule, const fs::path& fixtures) {
  return TestsReader(file, fixtures).read(std::move(rule));
}

}  // namespace gouji
