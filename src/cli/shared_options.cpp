// What several commands may be told.
#include "cli/command_options.hpp"

namespace gouji {
namespace {

/// Places are counted in 32 bits, of text that may be longer than its file.
constexpr std::uint64_t most_bytes = 1U << 30;

}  // namespace

void add_language(OptionList& list, Options& options) {
  list.choice<Language>("--lang", options.language, {{"zh", Language::zh}, {"en", Language::en}},
                        {"输出语言：zh 或 en", "language: zh or en"});
}

void add_inputs(OptionList& list, Options& options) {
  list.arguments("FILE", options.inputs, {"文件或文件夹；- 表示标准输入", "files or folders; - is standard input"});
  list.text("--stdin-filename", options.stdin_name, "NAME",
            {"标准输入的内容在输出中显示的文件名", "the name to show for standard input"});
}

void add_rules_in_use(OptionList& list, Options& options) {
  list.listed("--select", options.select, {"只用这些规则（逗号分隔）", "only these rules"});
  add_rule_settings(list, options);
}

void add_rule_settings(OptionList& list, Options& options) {
  list.listed("--ignore", options.ignore, {"不用这些规则（逗号分隔）", "not these rules"});
  list.levels("--level", options.levels,
              {"规则的级别，优先于配置文件和规则包，豁免也不再对它起作用；可以多次给出",
               "a rule's level, above configuration and packs; no waiver holds for it; may be given several times"});
  add_packs(list, options);
}

void add_packs(OptionList& list, Options& options) {
  list.texts("--pack", options.packs, "DIR",
             {"另外使用的规则包：随程序提供的写名称，其他的写文件夹",
              "further rule packs: the program's own by name, or folders"});
  list.text("--config", options.configuration, "FILE",
            {"用这个配置文件，不从被核对的文件往上找 gouji.yaml",
             "this configuration, in place of the gouji.yaml in or above the folder of a file"});
  list.flag("--no-config", options.no_configuration, {"不用任何配置文件", "no configuration at all"});
}

void add_comparison(OptionList& list, Options& options) {
  list.text("--previous", options.previous, "FILE",
            {"上一年度报告；一起核对的文件中有同一机关上一年度报告的，自动采用",
             "last year's report; one of the same organ among the files is taken by itself"});
  list.texts("--against", options.against, "DIR",
             {"与这些报告比对正文是否雷同（文件或文件夹）", "compare the prose with these reports"});
}

void add_baseline(OptionList& list, Options& options) {
  list.text("--baseline", options.baseline, "PATH",
            {"基线：其中记下的问题不计（见 gouji baseline）", "a baseline: what it records does not count"});
}

void add_overrides(OptionList& list, Options& options) {
  Overrides& overrides = options.overrides;
  list.choice<Edition>(
      "--edition", overrides.edition,
      {{"2008", Edition::e2008}, {"2014", Edition::e2014}, {"2019", Edition::e2019}, {"2021", Edition::e2021}},
      {"指定适用格式，不按年度判断", "the edition, instead of the one recognised"});
  list.number("--year", overrides.year, 2008, 2099, "YEAR", {"指定报告年度", "the report year"});
  list.choice<OrganKind>("--kind", overrides.kind,
                         {{"government", OrganKind::government},
                          {"department", OrganKind::department},
                          {"office", OrganKind::office},
                          {"unknown", OrganKind::unknown}},
                         {"指定机关类别：人民政府、部门、派出机关", "the kind of organ"});
  list.date("--published", overrides.published,
            {"公布日期：2024-01-31 或 2024年1月31日", "the day of publication: 2024-01-31"});
  list.bytes("--max-bytes", options.limits.file_bytes, most_bytes,
             {"单个文件的大小上限（字节），缺省 67108864", "the largest file that is read, in bytes"});
}

}  // namespace gouji
