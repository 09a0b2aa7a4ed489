// gouji new
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/commands.hpp"
#include "cli/exit_status.hpp"
#include "pack/loader.hpp"
#include "trial/skeleton.hpp"

namespace gouji {
namespace {

namespace fs = std::filesystem;

class Creator {
 public:
  explicit Creator(Language language) : zh_(language == Language::zh) {}

  int create_pack(const std::string& id) const {
    const fs::path folder = id;
    return write(folder, pack_skeleton(id, schemas_seen_from(folder)), "gouji new rule 规则名 --pack " + id,
                 "gouji new rule RULE --pack " + id);
  }

  int create_rule(const std::string& id, const std::string& home) const {
    const fs::path folder = home.empty() ? pack_above() : fs::path(home);
    if (folder.empty() || !has_pack(folder)) {
      complain(
          zh_ ? "没有找到规则包：这里和上级文件夹中都没有 pack.yaml。请用 --pack 指定，或先用 gouji new pack 新建。"
              : "no pack: neither this folder nor one above has a pack.yaml. Name it with --pack, or begin one "
                "with gouji new pack.");
      return exit_status::usage;
    }
    if (has_rule(folder, id)) {
      complain((zh_ ? "规则包中已经有规则“" : "the pack has a rule “") + id +
               (zh_ ? "”，没有写任何文件。" : "” already."));
      return exit_status::usage;
    }
    const std::string shown = folder.lexically_normal().generic_string();
    return write(folder, rule_skeleton(id, schemas_seen_from(folder)), "gouji test " + shown, "gouji test " + shown);
  }

 private:
  static bool has_pack(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "pack.yaml", ignored);
  }

  static bool has_rule(const fs::path& folder, const std::string& id) {
    const LoadedPack loaded = load_pack(folder);
    const auto rules = loaded.pack().rules;
    return std::any_of(rules.begin(), rules.end(), [&id](const Rule& rule) { return rule.id == id; });
  }

  /// Empty where there is none.
  static fs::path pack_above() {
    std::error_code error;
    fs::path shown = ".";
    for (fs::path folder = fs::current_path(error); !error; folder = folder.parent_path(), shown /= "..") {
      if (has_pack(folder)) return shown;
      if (folder == folder.parent_path()) break;
    }
    return {};
  }

  /// The schemas of a source tree around the pack, or those that are installed with the program.
  static std::string schemas_seen_from(const fs::path& pack) {
    std::error_code ignored;
    std::string up;
    fs::path folder = fs::absolute(pack, ignored).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();
    for (; folder != folder.parent_path(); folder = folder.parent_path(), up += "../") {
      if (fs::is_regular_file(folder / "docs/schema/tests.schema.json", ignored)) return up + "docs/schema";
    }
    return GOUJI_SCHEMAS;
  }

  /// All of them or, where one is there already, none.
  int write(const fs::path& folder, const std::vector<SkeletonFile>& files, const std::string& next_zh,
            const std::string& next_en) const {
    for (const SkeletonFile& file : files) {
      std::error_code ignored;
      if (!fs::exists(folder / file.name, ignored)) continue;
      complain((folder / file.name).generic_string() +
               (zh_ ? " 已经存在，没有写任何文件。" : " exists; nothing was written."));
      return exit_status::usage;
    }
    std::string written;
    for (const SkeletonFile& file : files) {
      const fs::path path = folder / file.name;
      if (!write(path, file.text)) {
        complain((zh_ ? "写不进 " : "cannot write ") + path.generic_string());
        return exit_status::usage;
      }
      written += (zh_ ? "写好 " : "written: ") + path.generic_string() + "\n";
    }
    print(written + (zh_ ? "下一步：" + next_zh : "next: " + next_en) + "\n");
    return exit_status::clean;
  }

  static bool write(const fs::path& path, const std::string& text) {
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::ofstream out(path, std::ios::binary);
    out << text;
    out.close();
    return !error && out.good();
  }

  bool zh_;
};

}  // namespace

int run_new(const Options& options) {
  if (!is_id(options.rule)) {
    complain(options.language == Language::zh ? "名字只能用小写字母、数字和 -：“" + options.rule + "”不行。"
                                              : "expected small letters, digits and “-”: “" + options.rule + "”");
    return exit_status::usage;
  }
  try {
    const Creator creator(options.language);
    return options.creation == Creation::pack ? creator.create_pack(options.rule)
                                              : creator.create_rule(options.rule, options.home);
  } catch (const yaml::Fault& fault) {
    complain_of_fault(options, fault);
    return exit_status::usage;
  }
}

}  // namespace gouji
