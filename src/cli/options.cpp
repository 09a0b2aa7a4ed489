#include "cli/options.hpp"

#include <algorithm>
#include <map>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "cli/exit_status.hpp"
#include "output/tool.hpp"
#include "parse/dates.hpp"

namespace gouji {
namespace {

constexpr std::uint64_t most_bytes =
    1U << 30;  // places are counted in 32 bits, of text that may be longer than its file

/// Help is written in the language that the command line asks for.
Language language_in(int count, const char* const* arguments) {
  for (int i = 1; i < count; ++i) {
    const std::string_view argument = arguments[i];
    if (argument == "--lang=en" || (argument == "en" && std::string_view(arguments[i - 1]) == "--lang"))
      return Language::en;
  }
  return Language::zh;
}

template <typename Value>
std::string listed(const std::map<std::string, Value>& values) {
  std::string list;
  for (const auto& entry : values) list += (list.empty() ? "" : "|") + entry.first;
  return list;
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
    add_language(app_);
    add_check();
    add_fix();
    add_extract();
    add_explain();
    add_rules();
    add_emit();
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
    options_.overrides.published = date_of(published_);
    return options_;
  }

 private:
  [[nodiscard]] std::string say(const char* zh, const char* en) const { return zh_ ? zh : en; }

  [[nodiscard]] std::string fault_text(const CLI::ParseError& error) const {
    if (!zh_) return "wrong usage: " + std::string(error.what()) + "\nSee gouji --help.\n";
    return "用法有误：" + std::string(fault_of(error)) + "（" + error.what() + "）。\n用 gouji --help 查看用法。\n";
  }

  /// One of some words; the option's type name lists them.
  template <typename Value>
  [[nodiscard]] CLI::Validator choice_of(const std::map<std::string, Value>& values) const {
    return CLI::Validator(
        [values, zh = zh_](std::string& text) -> std::string {
          const auto found = values.find(text);
          if (found == values.end()) return "“" + text + (zh ? "”不是 " : "” is none of ") + listed(values);
          text = std::to_string(static_cast<int>(found->second));
          return {};
        },
        "");
  }

  [[nodiscard]] CLI::Validator date() const {
    return CLI::Validator(
        [zh = zh_](const std::string& text) -> std::string {
          if (date_of(text)) return {};
          return "“" + text + (zh ? "”不是日期，请写成 2024-01-31 或 2024年1月31日" : "” is no date: write 2024-01-31");
        },
        "");
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

  void add_language(CLI::App& app) {
    const std::map<std::string, Language> languages = {{"zh", Language::zh}, {"en", Language::en}};
    app.add_option("--lang", options_.language, say("输出语言：zh 或 en", "language: zh or en"))
        ->transform(choice_of(languages))
        ->type_name("zh|en");
  }

  CLI::App* add_command(Command command, const char* name, const std::string& description) {
    CLI::App* app = app_.add_subcommand(name, description)->group(say("命令", "Commands"));
    app->set_help_flag("-h,--help", say("显示帮助", "print this help"));
    app->callback([this, command] { options_.command = command; });
    add_language(*app);
    return app;
  }

  void add_inputs(CLI::App& app) {
    app.add_option("FILE", options_.inputs,
                   say("文件或文件夹；- 表示标准输入", "files or folders; - is standard input"))
        ->required();
    app.add_option("--stdin-filename", options_.stdin_name,
                   say("标准输入的内容在输出中显示的文件名", "the name to show for standard input"));
  }

  void add_rules_in_use(CLI::App& app) {
    app.add_option("--select", options_.select, say("只用这些规则（逗号分隔）", "only these rules"))->delimiter(',');
    app.add_option("--ignore", options_.ignore, say("不用这些规则（逗号分隔）", "not these rules"))->delimiter(',');
    app.add_option("--pack", options_.packs, say("另外加载的规则包（文件夹）", "folders of further rule packs"));
  }

  void add_overrides(CLI::App& app) {
    const std::map<std::string, Edition> editions = {
        {"2008", Edition::e2008}, {"2014", Edition::e2014}, {"2019", Edition::e2019}, {"2021", Edition::e2021}};
    const std::map<std::string, OrganKind> kinds = {{"government", OrganKind::government},
                                                    {"department", OrganKind::department},
                                                    {"office", OrganKind::office},
                                                    {"unknown", OrganKind::unknown}};
    app.add_option("--edition", options_.overrides.edition,
                   say("指定适用格式，不按年度判断", "the edition, instead of the one recognised"))
        ->transform(choice_of(editions))
        ->type_name("2008|2014|2019|2021");
    app.add_option("--year", options_.overrides.year, say("指定报告年度", "the report year"))
        ->check(CLI::Range(2008, 2099).description(""))
        ->type_name("YEAR");
    app.add_option("--kind", options_.overrides.kind,
                   say("指定机关类别：人民政府、部门、派出机关", "the kind of organ"))
        ->transform(choice_of(kinds))
        ->type_name("government|department|office|unknown");
    app.add_option("--published", published_,
                   say("公布日期：2024-01-31 或 2024年1月31日", "the day of publication: 2024-01-31"))
        ->check(date())
        ->type_name("DATE");
    app.add_option("--max-bytes", options_.limits.file_bytes,
                   say("单个文件的大小上限（字节），缺省 67108864", "the largest file that is read, in bytes"))
        ->check(CLI::Range(std::uint64_t{1}, most_bytes).description(""))
        ->type_name("BYTES");
  }

  void add_check() {
    CLI::App* app = add_command(Command::check, "check", say("核对报告", "check reports"));
    add_inputs(*app);
    const std::map<std::string, OutputFormat> formats = {{"text", OutputFormat::text},
                                                         {"concise", OutputFormat::concise},
                                                         {"json", OutputFormat::json},
                                                         {"sarif", OutputFormat::sarif},
                                                         {"github", OutputFormat::github}};
    app->add_option("--format", options_.format, say("输出格式，缺省 text", "output format, text by default"))
        ->transform(choice_of(formats))
        ->type_name("text|concise|json|sarif|github");
    app->add_option("--fail-on", fail_on_,
                    say("有这一级别或更高的问题时退出码为 1，缺省 error", "exit with 1 from this level on"))
        ->check(CLI::IsMember({"error", "warning", "info", "never"}).description(""))
        ->type_name("error|warning|info|never");
    add_comparison(*app);
    add_rules_in_use(*app);
    add_overrides(*app);
    app->callback([this] {
      options_.command = Command::check;
      options_.fail_on = level_named(fail_on_);
    });
  }

  void add_comparison(CLI::App& app) {
    app.add_option("--previous", options_.previous,
                   say("上一年度报告；一起核对的文件中有同一机关上一年度报告的，自动采用",
                       "last year's report; one of the same organ among the files is taken by itself"))
        ->type_name("FILE");
    app.add_option("--against", options_.against,
                   say("与这些报告比对正文是否雷同（文件或文件夹）", "compare the prose with these reports"))
        ->type_name("DIR")
        ->allow_extra_args(false);
  }

  void add_fix() {
    CLI::App* app = add_command(Command::fix, "fix",
                                say("改正能确定的数字，另存副本", "mend the figures that are certain, in a copy"));
    app->add_option("FILE", options_.inputs, say("文件或文件夹", "files or folders"))->required();
    app->add_flag("--dry-run", options_.dry_run,
                  say("只显示要改什么，不写任何文件", "show what would change, write nothing"));
    app->add_flag(
        "--in-place", options_.in_place,
        say("直接改原文件，不另存副本；建议先用 --dry-run 看一遍", "change the files themselves, write no copies"));
    app->add_flag("--unsafe", options_.unsafe,
                  say("不能确定的，也按最可能的情形改；改后必须人工核对", "also the likeliest of what is not certain"));
    add_rules_in_use(*app);
    add_overrides(*app);
    app->footer(say(
        "哪个数字错了、应是多少，由表内的加总关系推算；只有一种改法时才算能确定。\n"
        "只改表格里的数字：千分位、全角半角、字体和编码照旧，文件的其余部分一个字节也不动；\n"
        "有数字签名的 Word 文档不改。副本 NAME.fixed.EXT 与原文件在同一个文件夹，已有同名文件时不覆盖。\n"
        "退出码：0 改好了，或没有要改的；2 用法有误，或副本已经存在；3 有文件无法读取或写入，或有数字签名。\n"
        "例：gouji fix --dry-run 报告.html    先看要改什么\n"
        "    gouji fix 报告.html              改好的另存为 报告.fixed.html",
        "Which figure is wrong, and what it should be, follows from the sums of the tables; it is certain where only "
        "one repair is.\nOnly figures in tables change; their style and every other byte stay. Signed Word documents "
        "are left alone.\nThe copy NAME.fixed.EXT is put beside the original; what is there already is not "
        "overwritten.\n"
        "Exit status: 0 done, or nothing to do; 2 wrong usage, or the copy exists; 3 a file could not be read or "
        "written, or is signed.\n"
        "Example: gouji fix --dry-run report.html"));
  }

  void add_extract() {
    CLI::App* app =
        add_command(Command::extract, "extract", say("以 JSON 输出读到的各表数据", "print the figures read"));
    add_inputs(*app);
    add_overrides(*app);
  }

  void add_explain() {
    CLI::App* app = add_command(Command::explain, "explain", say("说明一条规则", "explain a rule"));
    app->add_option("RULE", options_.rule, say("规则名", "the rule's id"))->required();
    app->add_flag("--markdown", options_.markdown, say("以 Markdown 输出", "as Markdown"));
  }

  void add_rules() { add_command(Command::rules, "rules", say("列出全部规则", "list the rules")); }

  void add_emit() {
    CLI::App* app =
        add_command(Command::emit, "emit", say("输出中间阶段，供开发和排查", "print a stage, for developers"));
    const std::map<std::string, EmittedStage> stages = {
        {"document", EmittedStage::document}, {"canonical", EmittedStage::canonical}, {"report", EmittedStage::report}};
    app->add_option("STAGE", options_.stage, say("document、canonical 或 report", "document, canonical or report"))
        ->required()
        ->transform(choice_of(stages))
        ->type_name("document|canonical|report");
    add_inputs(*app);
    add_overrides(*app);
  }

  bool zh_;
  Options options_;
  std::string fail_on_ = "error";
  std::string published_;
  CLI::App app_;
};

}  // namespace

std::variant<Options, EarlyExit> parse_command_line(int count, const char* const* arguments) {
  return CommandLine(language_in(count, arguments)).parse(count, arguments);
}

}  // namespace gouji
