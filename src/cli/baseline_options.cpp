// gouji baseline
#include "cli/command_options.hpp"

namespace gouji {

void describe_baseline(OptionList& list, Options& options) {
  constexpr bool is_required = true;
  list.choice<BaselineAction>(
      "ACTION", options.action, {{"write", BaselineAction::write}, {"prune", BaselineAction::prune}},
      {"write 写入现有的问题，prune 去掉已经没有的", "write records the findings of now, prune drops what is gone"},
      is_required);
  list.arguments("FILE", options.inputs, {"文件或文件夹，缺省为当前文件夹", "files or folders, this folder by default"},
                 !is_required);
  list.text("--baseline", options.baseline, "PATH",
            {"基线文件，缺省 gouji-baseline.json", "the file, gouji-baseline.json by default"});
  add_comparison(list, options);
  add_rules_in_use(list, options);
  add_overrides(list, options);
  list.footer(
      {"基线里的问题，在指纹和所涉数字都没有变的时候不计；数字一变，就重新指出。\n"
       "已经按豁免或者文件内批注不计的，不写入基线。写入是整份重写；prune 只看所给文件的那些报告。\n"
       "退出码：0 已写好；2 用法或基线有误；3 有文件无法读取或写入，基线没有改动。\n"
       "例：gouji baseline write 年报/\n"
       "    gouji check --baseline gouji-baseline.json 年报/",
       "What a baseline records does not count while its fingerprint and its figures are unchanged.\n"
       "What a waiver or a comment in the file silences is not recorded. write rewrites the whole file; prune looks "
       "at\n"
       "the reports of the files given alone.\n"
       "Exit status: 0 written; 2 wrong usage, or a faulty baseline; 3 a file could not be read or written, and the\n"
       "baseline is as it was.\n"
       "Example: gouji baseline write reports/"});
}

}  // namespace gouji
