#include "output/effective.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "output/printable.hpp"
#include "output/rule_parts.hpp"
#include "output/rule_settings.hpp"
#include "output/text_suppressed.hpp"
#include "text/display_width.hpp"

namespace gouji {
namespace {

constexpr std::uint32_t id_width = 38;
constexpr std::uint32_t level_width = 8;

std::string padded(std::string_view text, std::uint32_t width) {
  const std::uint32_t own = display_width(text);
  return std::string(text) + std::string(own < width ? width - own : 1, ' ');
}

class EffectivePage {
 public:
  EffectivePage(const EffectiveView& view, Language language) : view_(view), language_(language) {}

  std::string print() {
    print_head();
    print_packs();
    for (const EffectiveRule& rule : view_.rules) group_of(rule).push_back(&rule);
    print_changed();
    print_silenced();
    print_list(off_, pick("不启用的规则", "rules that are off"), &EffectivePage::line_of_off);
    print_list(elsewhere_, pick("不适用于这份文件的规则", "rules that are not for this file"),
               &EffectivePage::line_of_editions);
    print_list(rest_, pick("其余规则，照规则包执行", "the other rules, as their packs have them"),
               &EffectivePage::line_of_level);
    return std::move(out_);
  }

 private:
  using Group = std::vector<const EffectiveRule*>;

  [[nodiscard]] const char* pick(const char* zh, const char* en) const { return language_ == Language::zh ? zh : en; }

  template <typename... Arguments>
  void line(const char* zh, const char* en, const Arguments&... arguments) {
    out_ += fmt::format(fmt::runtime(pick(zh, en)), arguments...) + "\n";
  }

  void print_head() {
    line("{}", "{}", single_line(view_.path));
    if (view_.report) {
      const ReportSummary& report = *view_.report;
      const std::string title = report.title.empty() ? pick("（没有标题）", "(no title)") : single_line(report.title);
      const std::string edition(report.edition ? name_of(*report.edition) : pick("未能识别", "not recognised"));
      line("报告：{}；适用格式：{}", "report: {}; form: {}", title, edition);
    } else {
      line("报告：不是年度报告", "report: none, the file is no annual report");
    }
    line("配置文件：{}", "configuration: {}",
         view_.configuration.empty() ? pick("没有", "none") : single_line(view_.configuration));
  }

  void print_packs() {
    line("规则包：", "packs:");
    for (const PackInForce& each : view_.packs) {
      std::string origin = each.folder.empty() ? pick("随程序提供", "of the program") : single_line(each.folder);
      if (each.asked_at.line > 0)
        origin += fmt::format("{}{}:{}", pick("，", ", "), single_line(each.asked_at.file), each.asked_at.line);
      line("  {} {}（{}）", "  {} {} ({})", each.pack.id, each.pack.version, origin);
    }
  }

  [[nodiscard]] bool has_waiver(const EffectiveRule& rule) const {
    return std::any_of(view_.waivers.begin(), view_.waivers.end(),
                       [&rule](const Waiver& waiver) { return waiver.rule == rule.rule.id; });
  }

  /// Rules over a table decide by the table's own edition, which mostly is the report's.
  [[nodiscard]] bool is_for_file(const Rule& rule) const {
    if (!view_.report) return rule.kind == Kind::identity;
    if (is_for_others(rule.when)) return false;
    if (rule.editions.empty()) return true;
    return view_.report->edition && rule.applies_to(*view_.report->edition);
  }

  /// What is not known of the report may still be so.
  [[nodiscard]] bool is_for_others(const When& when) const {
    const bool has_other_year = view_.report->year && !when.years.contain(*view_.report->year);
    const OrganKind kind = view_.report->kind;
    const bool names_others = !when.organs.empty() && kind != OrganKind::unknown &&
                              std::find(when.organs.begin(), when.organs.end(), kind) == when.organs.end();
    return has_other_year || names_others;
  }

  Group& group_of(const EffectiveRule& rule) {
    if (!is_for_file(rule.rule)) return elsewhere_;
    if (rule.is_off()) return off_;
    return rule.is_changed() || has_waiver(rule) ? changed_ : rest_;
  }

  [[nodiscard]] std::string_view title_of(const EffectiveRule& rule) const {
    return language_ == Language::zh ? rule.rule.title.zh : rule.rule.title.en;
  }

  void print_details(const EffectiveRule& rule) {
    line("  {}  {}", "  {}  {}", rule.rule.id, title_of(rule));
    print_levels(out_, rule, language_);
    print_changes(out_, rule, language_);
    print_waivers(out_, rule, view_.waivers, view_.today, language_);
  }

  void print_changed() {
    out_ += '\n';
    if (changed_.empty()) return line("没有改动过的规则", "no rule was changed");
    line("有改动或有豁免的规则（{}）", "rules that were changed or are waived ({})", changed_.size());
    for (const EffectiveRule* rule : changed_) print_details(*rule);
  }

  void print_list(const Group& group, const char* heading, void (EffectivePage::*print_one)(const EffectiveRule&)) {
    if (group.empty()) return;
    line("\n{}（{}）", "\n{} ({})", heading, group.size());
    for (const EffectiveRule* rule : group) (this->*print_one)(*rule);
  }

  /// Whose word it is that each does not count.
  void print_silenced() {
    const auto count = std::count_if(view_.findings.begin(), view_.findings.end(),
                                     [](const Finding& finding) { return finding.suppressed.has_value(); });
    if (count == 0) return;
    line("\n查出而不计的问题（{}）", "\nfindings that do not count ({})", count);
    for (const Finding& finding : view_.findings) {
      if (!finding.suppressed) continue;
      line("  {}  {}\n    {}", "  {}  {}\n    {}", finding.rule, single_line(finding.place),
           suppression_in_words(*finding.suppressed, wording_of(language_)));
    }
  }

  void line_of_off(const EffectiveRule& rule) { print_details(rule); }

  void line_of_editions(const EffectiveRule& rule) {
    const std::string when = when_in_words(rule.rule.when, language_);
    const std::string only = when.empty() ? "" : pick("，只用于", ", only for ") + when;
    out_ += "  " + padded(rule.rule.id, id_width) + padded(editions_of(rule.rule, language_), level_width) +
            std::string(title_of(rule)) + only + "\n";
  }

  void line_of_level(const EffectiveRule& rule) {
    out_ += "  " + padded(rule.rule.id, id_width) + padded(level_in_words(rule.rule.level, language_), level_width) +
            std::string(title_of(rule)) + "\n";
  }

  const EffectiveView& view_;
  Language language_;
  std::string out_;
  Group changed_;
  Group off_;
  Group elsewhere_;
  Group rest_;
};

}  // namespace

std::string print_effective(const EffectiveView& view, Language language) {
  return EffectivePage(view, language).print();
}

}  // namespace gouji
