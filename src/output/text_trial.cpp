#include "output/text_trial.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/finds_yaml.hpp"
#include "output/text_page.hpp"
#include "text/display_width.hpp"

namespace gouji {
namespace {

constexpr unsigned rule_indent = 2;
constexpr unsigned test_indent = 4;
constexpr unsigned difference_indent = 6;
constexpr unsigned yaml_indent = 8;

std::string address_or_document(const std::string& at) {
  return at.empty() ? "document" : at;
}

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t own = display_width(text);
  return std::string(text) + std::string(own < width ? width - own : 1, ' ');
}

class TrialPrinter {
 public:
  TrialPrinter(TextPage& page) : page_(page), zh_(page.language() == Language::zh) {}

  void print(const PackOutcome& pack) {
    page_.line(0, fmt::format("{}{} {}", say("规则包 ", "pack "), pack.pack, pack.version), Paint::bold);
    std::uint32_t width = 0;
    for (const RuleOutcome& rule : pack.rules) width = std::max(width, display_width(rule.rule));
    for (const RuleOutcome& rule : pack.rules) print(rule, width);
  }

  void print_total(std::span<const PackOutcome> packs) {
    Count count;
    for (const PackOutcome& pack : packs) count.add(pack);
    const bool passed = count.wrong == 0 && count.covered == count.rules;
    const std::string text =
        zh_ ? fmt::format("{} 条规则，{} 个测试：{}；查出和不查出都有测试的规则 {}/{}。", count.rules, count.tests,
                          count.wrong == 0 ? "全部相符" : fmt::format("{} 个不符", count.wrong), count.covered,
                          count.rules)
            : fmt::format("{} rules, {} tests: {}; rules that some test fires and some leaves silent: {}/{}.",
                          count.rules, count.tests,
                          count.wrong == 0 ? "all right" : fmt::format("{} wrong", count.wrong), count.covered,
                          count.rules);
    page_.blank_line();
    page_.line(0, text, passed ? Paint::green : Paint::red);
  }

 private:
  struct Count {
    int rules = 0;
    int tests = 0;
    int wrong = 0;
    int covered = 0;

    void add(const PackOutcome& pack) {
      for (const RuleOutcome& rule : pack.rules) {
        ++rules;
        covered += rule.is_covered() ? 1 : 0;
        tests += static_cast<int>(rule.tests.size());
        wrong += static_cast<int>(std::count_if(rule.tests.begin(), rule.tests.end(),
                                                [](const TestOutcome& test) { return !test.is_right(); }));
      }
    }
  };

  [[nodiscard]] const char* say(const char* zh, const char* en) const { return zh_ ? zh : en; }

  void print(const RuleOutcome& rule, std::uint32_t width) {
    const std::string numbers =
        zh_ ? fmt::format("测试 {} 个：{} 个查出，{} 个不查出", rule.tests.size(), rule.firing(), rule.silent())
            : fmt::format("{} tests: {} fire it, {} leave it silent", rule.tests.size(), rule.firing(), rule.silent());
    page_.line(rule_indent, padded(rule.rule, width + 2) + numbers, rule.is_covered() ? Paint::plain : Paint::red);
    if (rule.firing() == 0) {
      page_.line(test_indent, say("缺少能查出问题的测试：规则是否有效无从得知。", "no test fires the rule."),
                 Paint::red);
    }
    if (rule.silent() == 0) {
      page_.line(test_indent, say("缺少不该查出问题的测试：是否误报无从得知。", "no test leaves the rule silent."),
                 Paint::red);
    }
    for (const TestOutcome& test : rule.tests) {
      if (!test.is_right()) print(test);
    }
  }

  void print(const TestOutcome& test) {
    page_.line(test_indent,
               fmt::format(fmt::runtime(say("不符：“{}”（{}）", "wrong: “{}” ({})")), test.name, test.place),
               Paint::red);
    for (const Difference& each : test.differences) print(each);
    if (test.found.error) return;
    page_.line(difference_indent, say("实际查出的如下，确认无误后可以粘贴到测试中：",
                                      "what was found, to be pasted into the test if it is right:"));
    page_.line(0, without_last_line_end(print_finds_yaml(test.found, yaml_indent)));
  }

  static std::string without_last_line_end(std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    return text;
  }

  void print(const Difference& each) {
    const std::string what = each.rule + (zh_ ? "，" : ", ") + address_or_document(each.at);
    using Kind = Difference::Kind;
    switch (each.kind) {
      case Kind::missing: return line(say("应查出而没有查出：{}", "expected, not found: {}"), what);
      case Kind::surplus:
        line(say("不应查出而查出了：{}", "found, not expected: {}"), what);
        return page_.line(yaml_indent, each.found);
      case Kind::level: return differ(say("级别不同：{}", "another level: {}"), what, each);
      case Kind::values: return differ(say("数值不同：{}", "other values: {}"), what, each);
      case Kind::message: return differ(say("文字不同：{}", "another message: {}"), what, each);
      case Kind::left_unchecked:
        line(say("没有核对，测试中没有写明：{}", "left unchecked, not expected: {}"), what);
        return page_.line(yaml_indent, each.found);
      case Kind::not_left:
        line(say("应当是没有核对的：{}", "expected to be left unchecked: {}"), what);
        return page_.line(yaml_indent, each.expected);
      case Kind::unreadable: return line(say("文档无法读取：{}", "the document cannot be read: {}"), each.found);
    }
  }

  void line(const char* pattern, const std::string& what) {
    page_.line(difference_indent, fmt::format(fmt::runtime(pattern), what));
  }

  void differ(const char* pattern, const std::string& what, const Difference& each) {
    line(pattern, what);
    page_.line(yaml_indent, say("应为：", "expected: ") + each.expected);
    page_.line(yaml_indent, say("实为：", "found:    ") + each.found);
  }

  TextPage& page_;
  bool zh_;
};

}  // namespace

std::string print_trial(std::span<const PackOutcome> packs, Language language, Style style) {
  TextPage page(style, language);
  TrialPrinter printer(page);
  for (const PackOutcome& pack : packs) {
    if (&pack != packs.data()) page.blank_line();
    printer.print(pack);
  }
  printer.print_total(packs);
  return page.text();
}

}  // namespace gouji
