// gouji check
#include "cli/command_options.hpp"

namespace gouji {
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
  add_baseline(list, options);
  list.flag("--show-suppressed", options.show_suppressed,
            {"列出不计的问题和各自的理由", "list what does not count, each with its reason"});
  add_rules_in_use(list, options);
  add_overrides(list, options);
}

}  // namespace gouji
