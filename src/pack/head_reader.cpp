#include "pack/head_reader.hpp"

#include <algorithm>

#include "pack/fixed_names.hpp"
#include "pack/id.hpp"
#include "pack/scope_reader.hpp"

namespace gouji {
namespace {

bool is_digit(char c) {
  return '0' <= c && c <= '9';
}

bool is_letter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

/// What stands before the mark, which is taken away with it; all of the text where there is none.
std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t at = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return taken;
}

bool is_number(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit) && (text == "0" || text.front() != '0');
}

bool are_words(std::string_view text) {
  const auto fits = [](char c) { return is_digit(c) || is_letter(c) || c == '-' || c == '.'; };
  return !text.empty() && text.front() != '.' && text.back() != '.' && text.find("..") == std::string_view::npos &&
         std::all_of(text.begin(), text.end(), fits);
}

/// 1.0.0, 2.1.0-draft.1, 1.0.0+2025 (semver.org).
bool is_semantic_version(std::string_view text) {
  const bool has_build = text.find('+') != std::string_view::npos;
  std::string_view before_build = take_until(text, '+');
  if (has_build && !are_words(text)) return false;
  const bool has_words = before_build.find('-') != std::string_view::npos;
  std::string_view numbers = take_until(before_build, '-');
  if (has_words && !are_words(before_build)) return false;
  const bool has_three = std::count(numbers.begin(), numbers.end(), '.') == 2;
  return has_three && is_number(take_until(numbers, '.')) && is_number(take_until(numbers, '.')) && is_number(numbers);
}

class HeadReader {
 public:
  HeadReader(const yaml::File& file, LoadedPack& loaded)
      : file_(file), document_(yaml::parse(file)), map_(document_.root()), loaded_(loaded) {}

  Pack read() {
    yaml::check_keys(file_, map_, fixed::pack_keys);
    Pack pack{.id = text("id"), .version = text("version"), .authority = text("authority")};
    check_id(file_, map_["id"]);
    if (!is_semantic_version(pack.version)) {
      fail(map_["version"], {"版本号应写成三段数字，如 1.0.0", "expected a version of three numbers, like 1.0.0"});
    }
    pack.editions = read_editions(file_, map_, loaded_);
    pack.years = read_years(file_, map_);
    pack.extends = read_extends();
    loaded_.set_fixtures(map_["fixtures"] ? yaml::text(file_, map_, "fixtures") : "fixtures");
    loaded_.places().id = yaml::place_of(file_, map_["id"]);
    return pack;
  }

 private:
  std::string_view text(std::string_view key) { return loaded_.keep(yaml::text(file_, map_, key)); }

  [[noreturn]] void fail(const yaml::Node& node, const yaml::Said& message) const { yaml::fail(file_, node, message); }

  std::span<const std::string_view> read_extends() {
    std::vector<std::string_view> names;
    for (const yaml::Node& entry : yaml::list(file_, map_, "extends")) {
      const std::string name = yaml::scalar(file_, entry);
      if (name.empty()) fail(entry, {"这里应写规则包的名字，或文件夹", "expected the name of a pack, or a folder"});
      if (std::find(names.begin(), names.end(), name) != names.end()) {
        fail(entry, {"“" + name + "”写了两次", "“" + name + "” stands twice"});
      }
      names.push_back(loaded_.keep(name));
      loaded_.places().extends.push_back(yaml::place_of(file_, entry));
    }
    return loaded_.keep(std::move(names));
  }

  const yaml::File& file_;
  yaml::Document document_;
  yaml::Node map_;
  LoadedPack& loaded_;
};

}  // namespace

Pack read_head(const yaml::File& file, LoadedPack& loaded) {
  return HeadReader(file, loaded).read();
}

}  // namespace gouji
