// Packs that come together: those asked for by name or folder, those they extend, and what cannot stand side by side.
#include "pack/packs_in_force.hpp"

#include <cstdlib>
#include <fstream>

#include <doctest/doctest.h>

#include "check/builtin.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

/// Folders with a few packs, gone with this object.
class Province {
 public:
  Province() {
    std::string pattern = (fs::temp_directory_path() / "gouji-packs-XXXXXX").string();
    REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~Province() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Province(const Province&) = delete;
  Province& operator=(const Province&) = delete;

  /// A pack of this name with these lines in its head.
  void add(const std::string& id, const std::string& head = "") const {
    fs::create_directories(path_ / id);
    std::ofstream(path_ / id / "pack.yaml") << "id: " << id << "\nversion: 1.0.0\nauthority: 某省\n" << head << '\n';
  }

  void add_rule(const std::string& pack, const std::string& id, const std::string& editions) const {
    std::ofstream(path_ / pack / (id + ".yaml"))
        << "level: info\nid: " << id << "\neditions: " << editions
        << "\nkind: length\nsection: overview\nat_most: 9\nbasis: quality\n"
           "title: {zh: 长, en: long}\nmessage: {zh: 长, en: long}\nhint: {zh: 短, en: short}\n"
           "rationale: {zh: 长, en: long}\n";
  }

  [[nodiscard]] std::string folder(const std::string& id) const { return (path_ / id).string(); }

  /// The ids of the packs in force besides the built-in ones, or the fault without the folder's name.
  [[nodiscard]] std::string outcome(std::vector<std::string> wanted) const {
    try {
      const PacksInForce packs({builtin_packs(), local_packs()}, wanted);
      std::string ids;
      for (const PackInForce& each : packs.in_force()) {
        if (!each.is_builtin) ids += (ids.empty() ? "" : " ") + std::string(each.pack.id);
      }
      return ids;
    } catch (const yaml::Fault& fault) {
      CHECK_FALSE(fault.message.zh.empty());
      const std::string what = fault.what();
      return what.starts_with(path_.string()) ? what.substr(path_.string().size() + 1) : what;
    }
  }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("built-in packs are in force, local ones where they are asked for by name") {
  const Province province;
  CHECK(province.outcome({}) == "");
  CHECK(province.outcome({"form"}) == "");
  CHECK(province.outcome({"wuwei"}) == "wuwei");
  CHECK(province.outcome({"wuwei", "wuwei"}) == "wuwei");
  CHECK(province.outcome({"wuwie"}) == "wuwie/pack.yaml:1:1: no pack is named “wuwie”; did you mean “wuwei”?");
  CHECK(province.outcome({"nowhere"}) == "nowhere/pack.yaml:1:1: a pack is a folder with a file pack.yaml");
}

TEST_CASE("packs that a pack extends are in force before it, each once") {
  const Province province;
  province.add("gansu", "extends: [edition-2021, wuwei]");
  province.add("city", "extends: [../gansu, form]");
  province.add("county", "extends: [../gansu, ../city]");
  CHECK(province.outcome({province.folder("county")}) == "wuwei gansu city county");
  CHECK(province.outcome({province.folder("gansu"), province.folder("county"), province.folder("gansu/")}) ==
        "wuwei gansu city county");
}

TEST_CASE("packs that cannot be extended") {
  const Province province;
  province.add("a", "extends: [edition-2012]");
  CHECK(province.outcome({province.folder("a")}) ==
        "a/pack.yaml:4:11: no pack is named “edition-2012”; did you mean “edition-2014”?");
  province.add("a", "extends: [gansu]");
  CHECK(province.outcome({province.folder("a")}) ==
        "a/pack.yaml:4:11: no pack is named “gansu”; a folder is written ./gansu");
  province.add("a", "extends: [form, ../gansu]");
  CHECK(province.outcome({province.folder("a")}) == "a/pack.yaml:4:17: there is no pack in the folder “../gansu”");
}

TEST_CASE("packs do not extend each other in a circle, or too deep") {
  const Province province;
  province.add("a", "extends: [../b]");
  province.add("b", "extends: [../c]");
  province.add("c", "extends: [../b]");
  CHECK(province.outcome({province.folder("a")}) == "c/pack.yaml:4:11: packs extend each other in a circle: b → c → b");
  province.add("a", "extends: [./]");
  CHECK(province.outcome({province.folder("a")}) == "a/pack.yaml:4:11: packs extend each other in a circle: a → a");
  for (int i = 1; i <= 9; ++i) {
    province.add("p" + std::to_string(i), i == 1 ? "" : "extends: [../p" + std::to_string(i - 1) + "]");
  }
  CHECK(province.outcome({province.folder("p8")}) == "p1 p2 p3 p4 p5 p6 p7 p8");
  CHECK(province.outcome({province.folder("p9")}) ==
        "p2/pack.yaml:4:11: expected packs to extend each other 8 deep at most");
}

TEST_CASE("a rule stands in one pack, unless the editions are apart") {
  const Province province;
  province.add("a");
  province.add("b");
  province.add_rule("a", "overview-too-long", "[\"2019\"]");
  province.add_rule("b", "overview-too-long", "[\"2021\"]");
  CHECK(province.outcome({province.folder("a"), province.folder("b")}) == "a b");
  CHECK(province.outcome({"wuwei", province.folder("a")}) == "wuwei a");
  const std::string fault =
      "b/overview-too-long.yaml:2:5: the rule “overview-too-long” is in the pack “wuwei” already, for some of the same "
      "editions";
  CHECK(province.outcome({"wuwei", province.folder("b")}) == fault);
  CHECK(province.outcome({province.folder("b"), "wuwei"}) == fault);
  province.add_rule("b", "overview-too-long", "[]");
  CHECK(province.outcome({province.folder("a"), province.folder("b")}) ==
        "b/overview-too-long.yaml:2:5: the rule “overview-too-long” is in the pack “a” already, for some of the same "
        "editions");
  province.add_rule("a", "missing-section", "[\"2021\"]");
  CHECK(province.outcome({province.folder("a")}) ==
        "a/missing-section.yaml:2:5: the rule “missing-section” is in the pack “form” already, for some of the same "
        "editions");
}

TEST_CASE("a pack's name stands for one pack") {
  const Province province;
  province.add("form");
  CHECK(province.outcome({province.folder("form")}) == "form/pack.yaml:1:5: another pack is named “form” already");
  province.add("wuwei");
  CHECK(province.outcome({"wuwei", province.folder("wuwei")}) ==
        "wuwei/pack.yaml:1:5: another pack is named “wuwei” already");
  CHECK(province.outcome({province.folder("wuwei"), "wuwei"}) ==
        "wuwei/pack.yaml:1:5: another pack is named “wuwei” already");
}

}  // namespace gouji
