// Stage: cli. The options of one command as they are described, in both languages; hides the library that reads them.
#pragma once

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "finding/language.hpp"
#include "pack/words.hpp"
#include "report/dates.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace gouji {

/// Values go straight to the targets, which must outlive the parsing.
class OptionList {
 public:
  OptionList(CLI::App& app, Language language) : app_(app), language_(language) {}

  /// What stands behind the command without a name of its own; required.
  void argument(const char* name, std::string& target, Words help);
  void arguments(const char* name, std::vector<std::string>& target, Words help);

  void flag(const char* name, bool& target, Words help);
  void text(const char* name, std::string& target, const char* shown_as, Words help);
  /// May be given several times, one value each.
  void texts(const char* name, std::vector<std::string>& target, const char* shown_as, Words help);
  /// Values with commas between them.
  void listed(const char* name, std::vector<std::string>& target, Words help);
  void date(const char* name, std::optional<Date>& target, Words help);
  void number(const char* name, std::optional<int>& target, int least, int most, const char* shown_as, Words help);
  void bytes(const char* name, std::uint64_t& target, std::uint64_t most, Words help);

  template <typename Value, typename Target>
  void choice(const char* name, Target& target, std::initializer_list<std::pair<const char*, Value>> values, Words help,
              bool is_required = false) {
    std::vector<std::string> names;
    std::vector<Value> choices;
    for (const auto& [each, value] : values) {
      names.emplace_back(each);
      choices.push_back(value);
    }
    add_choice(
        name, std::move(names), [&target, choices](std::size_t index) { target = choices[index]; }, help, is_required);
  }

  void footer(Words text);

 private:
  [[nodiscard]] std::string say(Words words) const {
    return std::string(language_ == Language::zh ? words.zh : words.en);
  }
  void add_choice(const char* name, std::vector<std::string> names, std::function<void(std::size_t)> choose, Words help,
                  bool is_required);

  CLI::App& app_;
  Language language_;
};

}  // namespace gouji
