#include "trial/skeleton.hpp"

#include <algorithm>

namespace gouji {
namespace {

constexpr std::string_view rule_yaml = R"(# yaml-language-server: $schema=@SCHEMAS@/rule.schema.json
# 一条规则。“#”后面是说明，可以删掉。写法详见 docs/adding-a-rule.md。

# 规则名，只用小写字母、数字和 -；定了就不再改作他用
id: @ID@
level: warning                       # 级别：error 错误、warning 警告、info 提示
editions: ["2021"]                   # 适用哪一年版格式；不写则适用一切文档
kind: relation                       # 怎样检查；relation：单元格之间的一个条件
table: disclosure                    # 哪张表：disclosure 表二、applications 表三、disputes 表四
check: "coercion.decisions <= penalties.decisions"   # 条件；单元格写成 行.列
at: coercion.decisions               # 查出的问题放在哪个单元格
cites: []                            # 依据的原文；没有原文在手时留空，不要凭记忆抄写
basis: quality                       # 没有依据原文时：quality 数据质量、arithmetic 表内算术关系
title:
  zh: "行政强制多于行政处罚"
  en: "more coercion than penalties"
message:                             # 查出时说什么：看到了什么、两个数各是多少；{…} 由程序填写
  zh: "{place}：行政强制{coercion.decisions}件，多于行政处罚{penalties.decisions}件。"
  en: "{place}: {coercion.decisions} measures of coercion, more than the {penalties.decisions} penalties."
hint:                                # 请写报告的人怎么做
  zh: "请核对这两个数。"
  en: "Check both figures."
rationale:                           # 为什么有这条规则
  zh: "这里写明为什么要这样检查。"
  en: "Say here why this is checked."
)";

constexpr std::string_view tests_yaml = R"(# yaml-language-server: $schema=@SCHEMAS@/tests.schema.json
# 规则 @ID@ 的测试；用 gouji test 运行。每条规则至少要有一个能查出的测试和一个不该查出的测试。

examples:                            # 用一句话说明
  bad: "行政强制 3、行政处罚 2"      # 有问题的例子
  good: "行政强制 2、行政处罚 3"     # 没问题的例子

tests:
  - name: "强制比处罚多一件"         # 测试的名字，不能重复
    model:                           # 文档：一份简略的报告，其余内容由程序写成没有问题的样子
      edition: "2021"                # 哪一年版格式
      cells:                         # 单元格写成 表.行.列；没有写的是 0，总计由程序算出
        disclosure.coercion.decisions: 3
        disclosure.penalties.decisions: 2
    finds:                           # 应当查出什么，不能多也不能少（内置的规则也算在内）
      - rule: @ID@
        at: disclosure.coercion.decisions   # 在哪里
        level: warning               # 以下几项写了才比较
        values: {coercion.decisions: 3, penalties.decisions: 2}
        message: "表二 行政强制·本年处理决定数量列：行政强制3件，多于行政处罚2件。"

  - name: "一样多"
    model:
      edition: "2021"
      cells:
        disclosure.coercion.decisions: 2
        disclosure.penalties.decisions: 2
    finds: []                        # 什么都不该查出
)";

constexpr std::string_view page = R"(# @ID@

**行政强制多于行政处罚**

为什么要检查：……

依据：……（文件名、文号、条款；抄录原文前请先找到原文）

怎么改：……

例子和程序的实际输出：`gouji explain @ID@ --pack 规则包文件夹`
)";

constexpr std::string_view pack_yaml = R"(# yaml-language-server: $schema=@SCHEMAS@/pack.schema.json
# 一个规则包：这个文件，加上旁边文件夹里的规则，一条规则一个文件。

# 规则包的名字，只用小写字母、数字和 -
id: @ID@
version: "0.1.0"                     # 版本；规则有改动就加大
authority: "发布单位或依据的文号"    # 谁的要求
)";

std::string filled(std::string_view pattern, std::string_view id, std::string_view schemas) {
  std::string text(pattern);
  for (const auto& [mark, value] :
       {std::pair<std::string_view, std::string_view>{"@ID@", id}, {"@SCHEMAS@", schemas}}) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size())) {
      text.replace(at, mark.size(), value);
    }
  }
  return text;
}

}  // namespace

std::vector<SkeletonFile> rule_skeleton(std::string_view id, std::string_view schemas) {
  const std::string name(id);
  const std::string up = schemas.starts_with('/') ? "" : "../";  // rules lie one folder below the pack
  return {{"rules/" + name + ".yaml", filled(rule_yaml, id, up + std::string(schemas))},
          {"rules/" + name + ".tests.yaml", filled(tests_yaml, id, up + std::string(schemas))},
          {"docs/" + name + ".md", filled(page, id, schemas)}};
}

std::vector<SkeletonFile> pack_skeleton(std::string_view id, std::string_view schemas) {
  return {{"pack.yaml", filled(pack_yaml, id, schemas)}};
}

bool is_id(std::string_view text) {
  const auto fits = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '-'; };
  return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

}  // namespace gouji
