#include "cli/baseline_in_use.hpp"

#include "cli/commands.hpp"
#include "cli/inputs.hpp"
#include "silence/baseline_file.hpp"
#include "text/input_error.hpp"
#include "yaml/fault.hpp"

namespace gouji {
namespace {

std::string words_of(Language language, const yaml::Fault& fault) {
  const bool zh = language == Language::zh;
  std::string text = fault.file + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
  return text.append(zh ? "：" : ": ").append(zh ? fault.message.zh : fault.message.en);
}

void complain_of_baseline(Language language, const std::string& fault) {
  complain((language == Language::zh ? "基线有误：" : "faulty baseline: ") + fault);
}

}  // namespace

BaselineInUse::BaselineInUse(const Options& options) {
  if (options.baseline.empty()) return;
  try {
    std::string bytes;
    read_input({.path = options.baseline}, options.limits.file_bytes, bytes);
    baseline_ = read_baseline(bytes, options.baseline);
  } catch (const yaml::Fault& fault) {
    is_faulty_ = true;
    complain_of_baseline(options.language, words_of(options.language, fault));
  } catch (const InputError& error) {
    is_faulty_ = true;
    const std::string colon = options.language == Language::zh ? "：" : ": ";
    complain_of_baseline(options.language,
                         options.baseline + colon + std::string(sentence_of(error.fault, options.language)));
  }
}

}  // namespace gouji
