#include "pack/prose_reader.hpp"

#include <algorithm>

namespace gouji {
namespace {

class ProseReader {
 public:
  ProseReader(const yaml::File& file, const YAML::Node& rule, Kind kind, LoadedPack& pack)
      : file_(file), rule_(rule), kind_(kind), pack_(pack) {}

  Prose read() {
    read_scope();
    if (kind_ == Kind::coverage) read_expectation();
    if (kind_ == Kind::mention) refuse({"or_in", "expect"});
    read_organ();
    read_topics();
    return prose_;
  }

 private:
  [[nodiscard]] YAML::Node node(std::string_view key) const { return rule_[std::string(key)]; }

  void refuse(std::initializer_list<std::string_view> keys) const {
    for (std::string_view key : keys) {
      if (node(key)) yaml::fail(file_, node(key), "this kind of check takes no “" + std::string(key) + "”");
    }
  }

  void read_scope() {
    const std::string where = yaml::text(file_, rule_, "in");
    prose_.section = section_named(where);
    if (where == "preamble") prose_.extent = Extent::preamble;
    if (prose_.section) prose_.extent = Extent::section;
    if (prose_.extent == Extent::report && where != "report") {
      yaml::fail(file_, node("in"), "expected report, preamble or the name of a section");
    }
  }

  void read_expectation() {
    if (node("or_in")) {
      const bool fits = prose_.section && yaml::text(file_, rule_, "or_in") == "report";
      if (!fits) yaml::fail(file_, node("or_in"), "expected report, and the name of a section at “in”");
      prose_.elsewhere = true;
    }
    const std::string expected = yaml::text_or(file_, rule_, "expect", "each");
    if (expected != "each" && expected != "together") yaml::fail(file_, node("expect"), "expected each or together");
    prose_.together = expected == "together";
  }

  void read_organ() {
    if (!node("when")) return;
    prose_.organ = organ_kind_named(yaml::text(file_, rule_, "when"));
    if (!prose_.organ || prose_.organ == OrganKind::unknown) {
      yaml::fail(file_, node("when"), "expected government, department or office");
    }
  }

  void read_topics() {
    const YAML::Node map = node("topics");
    if (!map || !map.IsMap() || map.size() == 0) {
      yaml::fail(file_, map ? map : rule_, "expected “topics”: names with what tells each");
    }
    std::vector<Topic> topics;
    topics.reserve(map.size());
    for (const auto& entry : map) {
      const std::string id = yaml::scalar(file_, entry.first);
      const auto same = [&id](const Topic& topic) { return topic.id == id; };
      if (std::any_of(topics.begin(), topics.end(), same)) {
        yaml::fail(file_, entry.first, "the key “" + id + "” stands twice");
      }
      topics.push_back(topic(id, entry.second));
    }
    prose_.topics = pack_.keep(std::move(topics));
  }

  Topic topic(const std::string& id, const YAML::Node& map) {
    yaml::check_keys(file_, map, {"zh", "en", "words", "unless"});
    Topic topic{.id = pack_.keep(id),
                .name = {pack_.keep(yaml::text(file_, map, "zh")), pack_.keep(yaml::text(file_, map, "en"))},
                .words = patterns(map, "words"),
                .unless = patterns(map, "unless")};
    if (topic.words.empty()) yaml::fail(file_, map, "expected “words”: a list of what tells the topic");
    return topic;
  }

  std::span<const WordPattern> patterns(const YAML::Node& map, std::string_view key) {
    std::vector<WordPattern> patterns;
    for (const YAML::Node& entry : yaml::list(file_, map, key)) {
      PatternParts parts = parts_of_pattern(pack_.keep(yaml::scalar(file_, entry)));
      if (!is_pattern(parts)) {
        yaml::fail(file_, entry, "expected words with “/” between alternatives and “+” between what stands together");
      }
      patterns.push_back(kept(std::move(parts)));
    }
    return pack_.keep(std::move(patterns));
  }

  WordPattern kept(PatternParts parts) {
    std::vector<WordGroup> groups;
    groups.reserve(parts.size());
    for (auto& words : parts) groups.push_back({pack_.keep(std::move(words))});
    return {pack_.keep(std::move(groups))};
  }

  const yaml::File& file_;
  const YAML::Node& rule_;
  Kind kind_;
  LoadedPack& pack_;
  Prose prose_;
};

}  // namespace

Prose read_prose(const yaml::File& file, const YAML::Node& rule, Kind kind, LoadedPack& pack) {
  return ProseReader(file, rule, kind, pack).read();
}

}  // namespace gouji
