#include "cli/option_list.hpp"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "parse/dates.hpp"

namespace gouji {
namespace {

std::string joined(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : "|") + name;
  return list;
}

/// The value was taken when it was looked at.
void keep_nothing(const std::string& /*value*/) {}

}  // namespace

void OptionList::argument(const char* name, std::string& target, Words help) {
  app_.add_option(name, target, say(help))->required();
}

void OptionList::arguments(const char* name, std::vector<std::string>& target, Words help) {
  app_.add_option(name, target, say(help))->required();
}

void OptionList::flag(const char* name, bool& target, Words help) {
  app_.add_flag(name, target, say(help));
}

void OptionList::text(const char* name, std::string& target, const char* shown_as, Words help) {
  app_.add_option(name, target, say(help))->type_name(shown_as);
}

void OptionList::texts(const char* name, std::vector<std::string>& target, const char* shown_as, Words help) {
  app_.add_option(name, target, say(help))->type_name(shown_as)->allow_extra_args(false);
}

void OptionList::listed(const char* name, std::vector<std::string>& target, Words help) {
  app_.add_option(name, target, say(help))->delimiter(',');
}

void OptionList::date(const char* name, std::optional<Date>& target, Words help) {
  const auto read = [&target, zh = language_ == Language::zh](const std::string& text) -> std::string {
    target = date_of(text);
    if (target) return {};
    return "“" + text + (zh ? "”不是日期，请写成 2024-01-31 或 2024年1月31日" : "” is no date: write 2024-01-31");
  };
  app_.add_option_function<std::string>(name, keep_nothing, say(help))
      ->check(CLI::Validator(read, ""))
      ->type_name("DATE");
}

void OptionList::number(const char* name, std::optional<int>& target, int least, int most, const char* shown_as,
                        Words help) {
  app_.add_option(name, target, say(help))->check(CLI::Range(least, most).description(""))->type_name(shown_as);
}

void OptionList::bytes(const char* name, std::uint64_t& target, std::uint64_t most, Words help) {
  app_.add_option(name, target, say(help))
      ->check(CLI::Range(std::uint64_t{1}, most).description(""))
      ->type_name("BYTES");
}

void OptionList::footer(Words text) {
  app_.footer(say(text));
}

void OptionList::add_choice(const char* name, std::vector<std::string> names, std::function<void(std::size_t)> choose,
                            Words help, bool is_required) {
  const std::string shown_as = joined(names);
  const auto read = [names = std::move(names), choose = std::move(choose), shown_as,
                     zh = language_ == Language::zh](const std::string& text) -> std::string {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return "“" + text + (zh ? "”不是 " : "” is none of ") + shown_as;
    choose(static_cast<std::size_t>(found - names.begin()));
    return {};
  };
  app_.add_option_function<std::string>(name, keep_nothing, say(help))
      ->check(CLI::Validator(read, ""))
      ->type_name(shown_as)
      ->required(is_required);
}

}  // namespace gouji
