// Stage: settings. What a gouji.yaml says, as values: each setting with the place where it stands.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "finding/waiver.hpp"
#include "report/report.hpp"
#include "settings/glob.hpp"
#include "yaml/yaml.hpp"

namespace gouji {

/// A rule's level; none: the rule is off.
struct LevelSetting {
  std::string rule;
  std::optional<Level> level;
  SettingPlace place;
};

/// The name of a pack that comes with the program, or a folder relative to gouji.yaml.
struct PackSetting {
  std::string name;
  bool is_folder = false;  ///< written with a “/”: never a pack of the program
  SettingPlace place;
};

/// From which level on findings fail the run; none: never.
struct FailOn {
  std::optional<Level> level;
  SettingPlace place;
};

/// What is known better than the titles of some files say.
struct OrganSetting {
  Glob files;
  OrganKind kind = OrganKind::unknown;
  std::optional<std::string> name;
  SettingPlace place;
};

/// Where reports of other years stand; “{year}” is the year before the report's.
struct PreviousSetting {
  std::string pattern;
  SettingPlace place;

  /// Nothing where it asks for a year and none is known.
  [[nodiscard]] std::optional<Glob> before(std::optional<int> year) const;
};

struct BaselineSetting {
  std::string path;  ///< relative to gouji.yaml
  SettingPlace place;
};

struct Configuration {
  yaml::File source;             ///< its name is the path as the user knows it
  std::filesystem::path folder;  ///< absolute
  std::vector<PackSetting> packs;
  std::vector<LevelSetting> levels;
  std::optional<FailOn> fail_on;
  std::vector<OrganSetting> organs;
  std::vector<Glob> include;  ///< empty: all
  std::vector<Glob> exclude;
  std::vector<PreviousSetting> previous;
  std::optional<BaselineSetting> baseline;
  std::vector<Waiver> waivers;

  /// The path as patterns are written; empty for a file outside the folder.
  [[nodiscard]] std::string inner_path(const std::filesystem::path& path) const;
  /// Whether a file that was found by searching folders is wanted.
  [[nodiscard]] bool wants(const std::filesystem::path& path) const;
  /// The first entry of `organs` that is for the file, or null.
  [[nodiscard]] const OrganSetting* organ_of(const std::filesystem::path& path) const;
  /// A path of the file as its user would write it: beside gouji.yaml.
  [[nodiscard]] std::filesystem::path beside(const std::string& relative) const { return folder / relative; }
};

}  // namespace gouji
