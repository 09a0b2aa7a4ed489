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
  list.listed("--ignore", options.ignore, {"不用这些规则（逗号分隔）", "not these rules"});
  list.texts("--pack", options.packs, "DIR", {"另外加载的规则包（文件夹）", "folders of further rule packs"});
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
