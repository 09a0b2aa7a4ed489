#include "settings/glob.hpp"

#include <vector>

#include "text/utf8.hpp"

namespace gouji {
namespace {

struct Part {
  enum class Kind : std::uint8_t {
    character,
    one,      ///< ?
    some,     ///< *
    any,      ///< ** at the end, or beside other characters
    folders,  ///< **/, before the first character of a folder
    inside,   ///< **/, behind it
  };

  Kind kind = Kind::character;
  std::string_view character{};
};

std::vector<Part> parts_of(std::string_view pattern) {
  std::vector<Part> parts;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::string_view rest = pattern.substr(at);
    const bool begins_name = at == 0 || pattern[at - 1] == '/';
    if (begins_name && rest.starts_with("**/")) {
      parts.push_back({Part::Kind::folders});
      parts.push_back({Part::Kind::inside});
      at += 3;
    } else if (rest.starts_with("**")) {
      parts.push_back({Part::Kind::any});
      at += 2;
    } else {
      const std::size_t size = utf8::next(pattern, at) - at;
      const auto kind = rest[0] == '*' ? Part::Kind::some : rest[0] == '?' ? Part::Kind::one : Part::Kind::character;
      parts.push_back({kind, rest.substr(0, size)});
      at += size;
    }
  }
  return parts;
}

/// Which parts of a pattern may come next after some of a path. All are followed at once, so that nothing is tried
/// twice.
class Walk {
 public:
  explicit Walk(std::string_view pattern) : parts_(parts_of(pattern)), open_(parts_.size() + 1) { enter(open_, 0); }

  void read(std::string_view character) {
    std::vector<bool> next(open_.size());
    for (std::size_t at = 0; at < parts_.size(); ++at) {
      if (open_[at]) step(next, at, character);
    }
    open_ = std::move(next);
  }

  [[nodiscard]] bool is_at_end() const { return open_.back(); }

 private:
  void step(std::vector<bool>& next, std::size_t at, std::string_view character) const {
    const bool is_slash = character == "/";
    switch (parts_[at].kind) {
      case Part::Kind::character:
        if (character == parts_[at].character) enter(next, at + 1);
        return;
      case Part::Kind::one:
        if (!is_slash) enter(next, at + 1);
        return;
      case Part::Kind::some:
        if (!is_slash) enter(next, at);
        return;
      case Part::Kind::any: enter(next, at); return;
      case Part::Kind::folders: enter(next, is_slash ? at : at + 1); return;
      case Part::Kind::inside: enter(next, is_slash ? at - 1 : at); return;
    }
  }

  /// What may stand for nothing is passed at once, too.
  void enter(std::vector<bool>& states, std::size_t at) const {
    for (;;) {
      states[at] = true;
      if (at == parts_.size()) return;
      const Part::Kind kind = parts_[at].kind;
      if (kind != Part::Kind::some && kind != Part::Kind::any && kind != Part::Kind::folders) return;
      at += kind == Part::Kind::folders ? 2 : 1;
    }
  }

  std::vector<Part> parts_;
  std::vector<bool> open_;
};

bool has_name(std::string_view pattern, std::string_view name) {
  for (;;) {
    const std::size_t slash = pattern.find('/');
    if (pattern.substr(0, slash) == name) return true;
    if (slash == std::string_view::npos) return false;
    pattern.remove_prefix(slash + 1);
  }
}

}  // namespace

bool Glob::matches(std::string_view path) const {
  Walk walk(pattern_);
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t next = utf8::next(path, at);
    if (path[at] == '/' && walk.is_at_end()) return true;
    walk.read(path.substr(at, next - at));
    at = next;
  }
  return walk.is_at_end();
}

std::string_view Glob::fixed_folder() const {
  const std::string_view pattern = pattern_;
  const std::size_t slash = pattern.substr(0, pattern.find_first_of("*?")).rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : pattern.substr(0, slash);
}

std::optional<yaml::Said> fault_of_glob(std::string_view pattern, bool may_leave_folder) {
  if (pattern.empty()) return yaml::Said{"此处不能为空", "expected a path or a pattern, not nothing"};
  if (pattern.starts_with('/')) {
    return yaml::Said{"请写相对 gouji.yaml 所在文件夹的路径，不以“/”开头", "expected a path relative to gouji.yaml"};
  }
  if (pattern.find('\\') != std::string_view::npos) {
    return yaml::Said{"文件夹之间请用“/”，不用“\\”", "expected “/” between folders, not “\\”"};
  }
  if (pattern.find_first_of("[]{}") != std::string_view::npos) {
    return yaml::Said{"通配符只有 *、** 和 ?；名称中的方括号、花括号请用 ? 代替",
                      "the only signs of a pattern are *, ** and ?; write ? for a bracket or brace"};
  }
  if (has_name(pattern, "") && !pattern.ends_with('/')) {
    return yaml::Said{"两个“/”之间没有名称", "a name is missing between two “/”"};
  }
  if (has_name(pattern, ".") || (!may_leave_folder && has_name(pattern, ".."))) {
    return yaml::Said{"路径中不能有“.”或“..”：只能写 gouji.yaml 所在文件夹之内的文件",
                      "expected a path below the folder of gouji.yaml, without “.” and “..”"};
  }
  return std::nullopt;
}

}  // namespace gouji
