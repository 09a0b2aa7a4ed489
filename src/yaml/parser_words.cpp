#include "yaml/parser_words.hpp"

#include <algorithm>
#include <iterator>

namespace gouji::yaml {
namespace {

/// A message of the parser may end with what it met.
struct Translation {
  std::string_view parser;
  std::string_view zh;
  std::string_view en;
};

constexpr std::string_view no_references_zh = "不能用“&”“*”引用别处的内容，请照写一遍；文字本来以它们开头的，请加引号";
constexpr std::string_view no_references_en =
    "anchors and aliases (“&”, “*”) are not taken; put a text that begins so into quotes";
constexpr std::string_view no_tags_zh = "内容不能以“!”开头；如果确实要写“!”，请给整段文字加上引号";
constexpr std::string_view no_tags_en = "tags (“!”) are not taken; put a text that begins so into quotes";
constexpr std::string_view no_directives_zh = "这里不能用以“%”开头的行";
constexpr std::string_view no_directives_en = "directives (“%”) are not taken";

constexpr Translation translations[] = {
    {"end of map not found", "这里应该换行，或者与上面各项左边对齐另写一项",
     "expected the end of the line or a further key, in line with those above"},
    {"end of sequence not found", "这里应该换行，或者与上面各条左边对齐、以“- ”另写一条",
     "expected the end of the line or a further entry, in line with those above"},
    {"illegal map value", "一行只能写一项；文字里有“: ”的，请给整段文字加上引号",
     "expected one key on a line; put a text with “: ” in it into quotes"},
    {"illegal map key", "这里不能写“? ”；文字以它开头的，请加引号",
     "expected a key; put a text that begins with “? ” into quotes"},
    {"illegal block entry", "这里不能写“- ”；列表请从下一行写起，每行一条",
     "expected a text; a list begins on the next line, one entry on each"},
    {"end of sequence flow not found", "这里应写“,”或“]”", "expected “,” or “]”"},
    {"end of map flow not found", "这里应写“,”或“}”", "expected “,” or “}”"},
    {"illegal flow end", "多了一个右括号，前面没有与它成对的左括号", "expected no closing bracket: none is open"},
    {"unknown token", "文字不能以这个符号开头，请给整段文字加上引号",
     "expected a text; one that begins with this character goes into quotes"},
    {"unknown escape character", "双引号里“\\”有特殊含义；要写“\\”本身，请改用单引号",
     "unknown escape; in double quotes “\\” has a meaning of its own, in single quotes it has none"},
    {"bad character found while scanning hex number", "双引号里的“\\x”“\\u”后面应写十六进制数字",
     "expected hexadecimal digits behind “\\x” or “\\u”"},
    {"invalid unicode", "双引号里的“\\u”写的不是一个字符", "“\\u” names no character"},
    {"illegal EOF in scalar", "缺少成对的后引号", "expected a closing quote"},
    {"illegal document indicator in scalar", "缺少成对的后引号", "expected a closing quote"},
    {"illegal tab when looking for indentation", "这里是制表符（Tab 键），请改用空格",
     "expected spaces in place of a tab"},
    {"cannot set zero indentation for a block scalar", "“|”“>”后面应换行，下一行缩进后再写文字",
     "expected the text on the next line, indented"},
    {"unexpected character in block scalar", "“|”“>”后面应换行，下一行缩进后再写文字",
     "expected the text on the next line, indented"},
    {"the referenced anchor is not defined", no_references_zh, no_references_en},
    {"alias not found after *", no_references_zh, no_references_en},
    {"anchor not found after &", no_references_zh, no_references_en},
    {"illegal character found while scanning alias", no_references_zh, no_references_en},
    {"illegal character found while scanning anchor", no_references_zh, no_references_en},
    {"cannot assign multiple anchors", no_references_zh, no_references_en},
    {"cannot assign multiple aliases", no_references_zh, no_references_en},
    {"cannot assign the same alias", no_references_zh, no_references_en},
    {"aliases can't have any content", no_references_zh, no_references_en},
    {"cannot assign multiple tags", no_tags_zh, no_tags_en},
    {"illegal character found while scanning tag handle", no_tags_zh, no_tags_en},
    {"tag handle with no suffix", no_tags_zh, no_tags_en},
    {"end of verbatim tag not found", no_tags_zh, no_tags_en},
    {"YAML directives", no_directives_zh, no_directives_en},
    {"bad YAML version", no_directives_zh, no_directives_en},
    {"YAML major version", no_directives_zh, no_directives_en},
    {"repeated YAML directive", no_directives_zh, no_directives_en},
    {"TAG directives", no_directives_zh, no_directives_en},
    {"repeated TAG directive", no_directives_zh, no_directives_en},
};

}  // namespace

Said no_references() {
  return {std::string(no_references_zh), std::string(no_references_en)};
}

Said no_tags() {
  return {std::string(no_tags_zh), std::string(no_tags_en)};
}

Said said_by_parser(std::string_view message) {
  const auto* found = std::find_if(std::begin(translations), std::end(translations),
                                   [message](const Translation& each) { return message.starts_with(each.parser); });
  if (found != std::end(translations)) return {std::string(found->zh), std::string(found->en)};
  return {"这里的写法读不懂，请检查缩进、冒号和引号", "expected YAML; look at indents, colons and quotes"};
}

}  // namespace gouji::yaml
