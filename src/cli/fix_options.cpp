// gouji fix
#include "cli/command_options.hpp"

namespace gouji {

void describe_fix(OptionList& list, Options& options) {
  list.arguments("FILE", options.inputs, {"文件或文件夹", "files or folders"});
  list.flag("--dry-run", options.dry_run, {"只显示要改什么，不写任何文件", "show what would change, write nothing"});
  list.flag("--in-place", options.in_place,
            {"直接改原文件，不另存副本；建议先用 --dry-run 看一遍", "change the files themselves, write no copies"});
  list.flag("--unsafe", options.unsafe,
            {"不能确定的，也按最可能的情形改；改后必须人工核对", "also the likeliest of what is not certain"});
  add_rules_in_use(list, options);
  add_overrides(list, options);
  list.footer(
      {"哪个数字错了、应是多少，由表内的加总关系推算；只有一种改法时才算能确定。\n"
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
       "Example: gouji fix --dry-run report.html"});
}

}  // namespace gouji
