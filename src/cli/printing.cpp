#include <cerrno>
#include <cstdio>
#include <system_error>

#include "cli/commands.hpp"
#include "output/fault.hpp"

namespace gouji {

void print(std::string_view text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
  if (!written) throw std::system_error(errno, std::generic_category(), "standard output");
}

void complain(std::string_view line) {
  std::fwrite(line.data(), 1, line.size(), stderr);
  std::fputc('\n', stderr);
}

void complain_of_no_input(Language language) {
  complain(language == Language::zh ? "没有找到可核对的文件（支持 .html .htm .docx .txt .md）。"
                                    : "no file to check was found (.html .htm .docx .txt .md).");
}

void complain_of_unknown_rule(Language language, std::string_view name) {
  const bool zh = language == Language::zh;
  complain((zh ? "没有名为“" : "no rule is named “") + std::string(name) +
           (zh ? "”的规则；用 gouji rules 查看全部规则。" : "”; see gouji rules."));
}

void complain_of_pack(Language language, const yaml::Fault& fault) {
  std::string words = (language == Language::zh ? "规则包有误：" : "faulty pack: ") + print_fault(fault, language);
  words.pop_back();
  complain(words);
}

}  // namespace gouji
