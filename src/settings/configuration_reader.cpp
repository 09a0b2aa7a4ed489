#include "settings/configuration_reader.hpp"

#include <algorithm>
#include <set>

#include "settings/source.hpp"
#include "settings/waiver_reader.hpp"

namespace gouji {
namespace {

constexpr std::string_view levels[] = {"error", "warning", "info", "off"};
constexpr std::string_view fail_levels[] = {"error", "warning", "info", "never"};
constexpr std::string_view organ_kinds[] = {"government", "department", "office"};

class ConfigurationReader {
 public:
  explicit ConfigurationReader(Configuration& read)
      : read_(read), file_(read.source), document_(yaml::parse(read.source)), map_(document_.root()) {}

  void run() {
    yaml::check_keys(file_, map_, {"packs", "levels", "fail-on", "organs", "files", "previous", "baseline", "waivers"});
    if (has("packs")) read_packs();
    if (has("levels")) read_levels();
    if (has("fail-on")) read_fail_on();
    if (has("organs")) read_organs();
    if (has("files")) read_files();
    if (has("previous")) read_previous();
    if (has("baseline")) read_.baseline = {relative_path(map_["baseline"]), setting_place(file_, map_["baseline"])};
    if (has("waivers")) read_.waivers = read_waivers(file_, map_);
  }

 private:
  [[nodiscard]] bool has(std::string_view key) const { return static_cast<bool>(map_[key]); }

  void read_packs() {
    std::set<std::string> seen;
    for (const yaml::Node& entry : filled_list(file_, map_, "packs")) {
      const std::string name = relative_path(entry);
      const bool is_folder = entry.scalar().find('/') != std::string_view::npos;
      if (!seen.insert(name).second) {
        yaml::fail(file_, entry, yaml::Said{"规则包“" + name + "”写了两次", "the pack “" + name + "” stands twice"});
      }
      read_.packs.push_back({.name = name, .is_folder = is_folder, .place = setting_place(file_, entry)});
    }
  }

  void read_levels() {
    for (const yaml::Entry& entry : filled_map(file_, map_, "levels")) {
      const std::string level = one_of(entry.value, {"个级别", "level"}, levels);
      read_.levels.push_back({yaml::scalar(file_, entry.key), level_named(level), setting_place(file_, entry.key)});
    }
  }

  void read_fail_on() {
    const yaml::Node node = map_["fail-on"];
    read_.fail_on = FailOn{level_named(one_of(node, {"个级别", "level"}, fail_levels)), setting_place(file_, node)};
  }

  void read_organs() {
    for (const yaml::Node& entry : filled_list(file_, map_, "organs")) {
      yaml::check_keys(file_, entry, {"files", "kind", "name"});
      (void)yaml::text(file_, entry, "files");
      (void)yaml::text(file_, entry, "kind");
      OrganSetting organ{.files = glob(entry["files"]), .place = setting_place(file_, entry)};
      organ.kind = *organ_kind_named(one_of(entry["kind"], {"类机关", "kind of organ"}, organ_kinds));
      if (entry["name"]) organ.name = yaml::text(file_, entry, "name");
      read_.organs.push_back(std::move(organ));
    }
  }

  void read_files() {
    (void)filled_map(file_, map_, "files");
    const yaml::Node files = map_["files"];
    yaml::check_keys(file_, files, {"include", "exclude"});
    for (const auto& [key, globs] : {std::pair("include", &read_.include), std::pair("exclude", &read_.exclude)}) {
      if (!files[key]) continue;
      for (const yaml::Node& entry : filled_list(file_, files, key)) globs->push_back(glob(entry));
    }
  }

  void read_previous() {
    for (const yaml::Node& entry : filled_list(file_, map_, "previous")) {
      const std::string pattern = without_dot(yaml::scalar(file_, entry));
      PreviousSetting setting{pattern, setting_place(file_, entry)};
      const Glob sample = *setting.before(first_year);
      if (const auto fault = fault_of_glob(sample.pattern(), true)) yaml::fail(file_, entry, *fault);
      read_.previous.push_back(std::move(setting));
    }
  }

  [[nodiscard]] static std::string without_dot(std::string path) {
    while (path.starts_with("./")) path.erase(0, 2);
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
  }

  [[nodiscard]] Glob glob(const yaml::Node& node) const {
    std::string pattern = without_dot(yaml::scalar(file_, node));
    if (const auto fault = fault_of_glob(pattern)) yaml::fail(file_, node, *fault);
    return Glob(std::move(pattern));
  }

  /// Of one file or folder; “..” may stand in it.
  [[nodiscard]] std::string relative_path(const yaml::Node& node) const {
    std::string path = without_dot(yaml::scalar(file_, node));
    if (!Glob(path).is_plain()) {
      yaml::fail(file_, node, yaml::Said{"此处要写一个确定的路径，不能用通配符", "expected one path, without * and ?"});
    }
    if (const auto fault = fault_of_glob(path, true)) yaml::fail(file_, node, *fault);
    return path;
  }

  [[nodiscard]] std::string one_of(const yaml::Node& node, const yaml::Said& what,
                                   std::span<const std::string_view> known) const {
    std::string name = yaml::scalar(file_, node);
    if (std::find(known.begin(), known.end(), name) != known.end()) return name;
    yaml::fail_unknown(file_, node, what, known);
  }

  static constexpr int first_year = 2008;

  Configuration& read_;
  const yaml::File& file_;
  yaml::Document document_;
  yaml::Node map_;
};

}  // namespace

Configuration read_configuration(yaml::File file, std::filesystem::path folder) {
  Configuration read{.source = std::move(file), .folder = std::move(folder)};
  ConfigurationReader(read).run();
  return read;
}

}  // namespace gouji
