#include <cerrno>
#include <cstdio>
#include <system_error>

#include "cli/commands.hpp"
#include "output/fault.hpp"

namespace gouji {
namespace {

/// What kind of file is faulty; nothing but their names tells them apart here.
std::string head_of(const Options& options, const yaml::Fault& fault) {
  const bool zh = options.language == Language::zh;
  if (fault.file.ends_with(".json")) return zh ? "基线有误：" : "faulty baseline: ";
  const bool is_configuration = fault.file == options.configuration || fault.file.ends_with("gouji.yaml");
  if (is_configuration) return zh ? "配置有误：" : "faulty configuration: ";
  return zh ? "规则包有误：" : "faulty pack: ";
}

}  // namespace

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

void complain_of_fault(const Options& options, const yaml::Fault& fault) {
  std::string words = head_of(options, fault) + print_fault(fault, options.language);
  words.pop_back();
  complain(words);
}

}  // namespace gouji
