// gouji check
#include "cli/command_options.hpp"

namespace gouji {
namespace {

void add_comparison(OptionList& list, Options& options) {
  list.text("--previous", options.previous, "FILE",
            {"上一年度报告；一起核对的文件中有同一机关上一年度报告的，自动采用",
             "last year's report; one of the same organ among the files is taken by itself"});
  list.texts("--against", options.against, "DIR",
             {"与这些报告比对正文是否雷同（文件或文件夹）", "compare the prose with these reports"});
}

}  // namespace

void describe_check(OptionList& list, Options& options) {
  add_inputs(list, options);
  list.choice<OutputFormat>("--format", options.format,
                            {{"text", OutputFormat::text},
                             {"concise", OutputFormat::concise},
                             {"json", OutputFormat::json},
                             {"sarif", OutputFormat::sarif},
                             {"github", OutputFormat::github}},
                            {"输出格式，缺省 text", "output format, text by default"});
  list.choice<std::optional<Level>>(
      "--fail-on", options.fail_on,
      {{"error", Level::error}, {"warning", Level::warning}, {"info", Level::info}, {"never", std::nullopt}},
      {"有这一级别或更高的问题时退出码为 1，缺省 error", "exit with 1 from this level on"});
  add_comparison(list, options);
  add_rules_in_use(list, options);
  add_overrides(list, options);
}

}  // namespace gouji
