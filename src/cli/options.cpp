#include "cli/options.hpp"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/command_options.hpp"
#include "cli/exit_status.hpp"
#include "output/tool.hpp"

namespace gouji {
namespace {

/// Help is written in the language that the command line asks for.
Language language_in(int count, const char* const* arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--lang=en" || (argument == "en" && std::string_view(arguments[i - 1]) == "--lang"))
      return Language::en;
  }
  return Language::zh;
}

std::string_view fault_of(const CLI::ParseError& error) {
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return "缺少命令或参数";
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return "有不认识的参数";
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return "选项缺少值或值太多";
  return "选项的值不正确";
}

class CommandLine {
 public:
  explicit CommandLine(Language language) : zh_(language == Language::zh) {
    options_.language = language;
    app_.name(std::string(tool_name));
    app_.option_defaults()->group(say("选项", "Options"));
    app_.description(say("勾稽：核对政府信息公开工作年度报告，指出缺什么、哪里对不上、应是多少。",
                         "gouji checks annual reports on government information disclosure: what is missing, what does "
                         "not add up."));
    app_.footer(
        say("退出码：0 无问题；1 有达到 --fail-on 级别的问题；2 用法、配置或规则包有误，或没有可核对的文件；\n"
            "        3 有文件无法读取；4 程序内部错误。\n"
            "例：gouji check 报告.docx            核对一份报告\n"
            "    gouji check --format json 年报/  核对整个文件夹，输出 JSON\n"
            "    gouji fix 报告.docx              能确定的数字改好，另存为 报告.fixed.docx",
            "Exit status: 0 nothing found; 1 something at or above --fail-on; 2 wrong usage, configuration or "
            "pack, or no input;\n             3 an input could not be read; 4 an internal fault.\n"
            "Example: gouji check --format json reports/"));
    app_.set_version_flag("--version", std::string(tool_name) + " " + std::string(tool_version()),
                          say("显示版本", "print the version"));
    app_.set_help_flag("-h,--help", say("显示帮助", "print this help"));
    app_.require_subcommand(1);
    translate_labels();
    OptionList list(app_, language);
    add_language(list, options_);
    for (const CommandForm& form : command_forms()) add_command(form);
  }

  std::variant<Options, EarlyExit> parse(int count, const char* const* arguments) {
    try {
      app_.parse(count, arguments);
    } catch (const CLI::CallForHelp&) {
      return EarlyExit{exit_status::clean, app_.help()};
    } catch (const CLI::CallForAllHelp&) {
      return EarlyExit{exit_status::clean, app_.help("", CLI::AppFormatMode::All)};
    } catch (const CLI::CallForVersion&) {
      return EarlyExit{exit_status::clean, app_.version() + "\n"};
    } catch (const CLI::ParseError& error) {
      return EarlyExit{exit_status::usage, fault_text(error)};
    }
    ReadLimits& limits = options_.limits;
    limits.part_bytes = std::max(limits.part_bytes, limits.file_bytes);
    return options_;
  }

 private:
  [[nodiscard]] std::string say(const char* zh, const char* en) const { return zh_ ? zh : en; }
  [[nodiscard]] std::string say(const Words& words) const { return std::string(zh_ ? words.zh : words.en); }

  [[nodiscard]] std::string fault_text(const CLI::ParseError& error) const {
    if (!zh_) return "wrong usage: " + std::string(error.what()) + "\nSee gouji --help.\n";
    return "用法有误：" + std::string(fault_of(error)) + "（" + error.what() + "）。\n用 gouji --help 查看用法。\n";
  }

  void translate_labels() {
    if (!zh_) return;
    for (const auto& [english, chinese] : {std::pair("Usage", "用法"),
                                           {"Options", "选项"},
                                           {"OPTIONS", "选项"},
                                           {"Positionals", "参数"},
                                           {"Subcommands", "命令"},
                                           {"Subcommand", "命令"},
                                           {"SUBCOMMAND", "命令"},
                                           {"REQUIRED", "必需"},
                                           {"TEXT", ""}}) {
      app_.get_formatter()->label(english, chinese);
    }
  }

  void add_command(const CommandForm& form) {
    CLI::App* app = app_.add_subcommand(form.name, say(form.help))->group(say("命令", "Commands"));
    app->set_help_flag("-h,--help", say("显示帮助", "print this help"));
    app->callback([this, command = form.command] { options_.command = command; });
    OptionList list(*app, zh_ ? Language::zh : Language::en);
    add_language(list, options_);
    form.describe(list, options_);
  }

  bool zh_;
  Options options_;
  CLI::App app_;
};

}  // namespace

std::variant<Options, EarlyExit> parse_command_line(int count, const char* const* arguments) {
  return CommandLine(language_in(count, arguments)).parse(count, arguments);
}

}  // namespace gouji
