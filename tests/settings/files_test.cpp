// Where a configuration is found, and which files it is for.
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>

#include "settings/configuration_reader.hpp"
#include "settings/discovery.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "gouji-settings-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] fs::path path(const std::string& name) const { return path_ / name; }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("the nearest file upwards") {
  const Folder folder;
  folder.write("gouji.yaml", "fail-on: info\n");
  folder.write("a/b/gouji.yaml", "fail-on: never\n");
  folder.write("a/b/c/report.html", "");
  folder.write("a/other.html", "");
  CHECK(find_configuration(folder.path("a/b/c")) == folder.path("a/b/gouji.yaml"));
  CHECK(find_configuration(folder.path("a/b/c/../..")) == folder.path("gouji.yaml"));
  CHECK(find_configuration(folder.path("a")) == folder.path("gouji.yaml"));
  CHECK(find_configuration(folder.path("nowhere/at/all")) == folder.path("gouji.yaml"));
}

TEST_CASE("a folder of that name is no configuration") {
  const Folder folder;
  folder.write("gouji.yaml", "fail-on: info\n");
  folder.write("a/gouji.yaml/x", "");
  CHECK(find_configuration(folder.path("a")) == folder.path("gouji.yaml"));
}

TEST_CASE("files that are wanted, and organs") {
  const Folder folder;
  folder.write("gouji.yaml",
               "files:\n  include: [\"年报/**\"]\n  exclude: [\"年报/草稿\", \"**/*.md\"]\n"
               "organs:\n  - {files: \"年报/乡镇/**\", kind: office}\n  - {files: \"年报/**\", kind: department, name: "
               "甲县水务局}\n");
  const Configuration configuration = open_configuration(folder.path("gouji.yaml"));
  CHECK(configuration.wants(folder.path("年报/a.html")));
  CHECK_FALSE(configuration.wants(folder.path("a.html")));
  CHECK_FALSE(configuration.wants(folder.path("年报/草稿/a.html")));
  CHECK_FALSE(configuration.wants(folder.path("年报/a.md")));
  CHECK_FALSE(configuration.wants(folder.path("../a.html")));
  REQUIRE(configuration.organ_of(folder.path("年报/乡镇/a.html")) != nullptr);
  CHECK(configuration.organ_of(folder.path("年报/乡镇/a.html"))->kind == OrganKind::office);
  CHECK(configuration.organ_of(folder.path("年报/a.html"))->name == "甲县水务局");
  CHECK(configuration.organ_of(folder.path("a.html")) == nullptr);
}

TEST_CASE("a file that is too large is a fault") {
  const Folder folder;
  folder.write("gouji.yaml", std::string((1U << 20) + 1, '#'));
  CHECK_THROWS_AS((void)open_configuration(folder.path("gouji.yaml")), yaml::Fault);
  CHECK_THROWS_AS((void)open_configuration(folder.path("none.yaml")), yaml::Fault);
}

TEST_CASE("the year before") {
  const PreviousSetting setting{"归档/{year}/{year}年.html", {}};
  CHECK(setting.before(2024)->pattern() == "归档/2023/2023年.html");
  CHECK_FALSE(setting.before(std::nullopt));
  CHECK(PreviousSetting{"归档", {}}.before(std::nullopt)->pattern() == "归档");
}

}  // namespace gouji
