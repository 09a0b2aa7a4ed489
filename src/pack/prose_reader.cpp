#include "pack/prose_reader.hpp"

#include <algorithm>

namespace gouji {
namespace {

class ProseReader {
 public:
  ProseReader(const yaml::File& file, const YAML::Node& rule, Kind kind, LoadedPack& pack)
      : file_(file), rule_(rule), kind_(kind), pack_(pack) {}

  Prose read() {
    prose_ = read_extent(file_, rule_, false);
    if (kind_ == Kind::coverage) read_expectation();
    if (kind_ == Kind::mention) refuse({"or_in", "expect"});
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

  std::span<const std::string_view> patterns(const YAML::Node& map, std::string_view key) {
    std::vector<std::string_view> patterns;
    for (const YAML::Node& entry : yaml::list(file_, map, key)) {
      const std::string pattern = yaml::scalar(file_, entry);
      if (!is_pattern(pattern)) {
        yaml::fail(file_, entry, "expected words with “/” between alternatives and “+” between what stands together");
      }
      patterns.push_back(pack_.keep(pattern));
    }
    return pack_.keep(std::move(patterns));
  }

  const yaml::File& file_;
  const YAML::Node& rule_;
  Kind kind_;
  LoadedPack& pack_;
  Prose prose_;
};

}  // namespace

Prose read_extent(const yaml::File& file, const YAML::Node& rule, bool takes_title) {
  const std::string where = yaml::text(file, rule, "in");
  Prose prose{.section = section_named(where)};
  if (where == "preamble") prose.extent = Extent::preamble;
  if (where == "title" && takes_title) prose.extent = Extent::title;
  if (prose.section) prose.extent = Extent::section;
  if (prose.extent == Extent::report && where != "report") {
    yaml::fail(file, rule["in"],
               takes_title ? "expected report, preamble, title or the name of a section"
                           : "expected report, preamble or the name of a section");
  }
  return prose;
}

Prose read_prose(const yaml::File& file, const YAML::Node& rule, Kind kind, LoadedPack& pack) {
  return ProseReader(file, rule, kind, pack).read();
}

}  // namespace gouji
