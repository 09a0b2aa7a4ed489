#include "pack/prose_reader.hpp"

#include <algorithm>
#include <iterator>

#include "pack/fixed_names.hpp"
#include "pack/named.hpp"
#include "pack/word_pattern_reader.hpp"

namespace gouji {
namespace {

class ProseReader {
 public:
  ProseReader(const yaml::File& file, const yaml::Node& rule, Kind kind, LoadedPack& pack)
      : file_(file), rule_(rule), kind_(kind), pack_(pack) {}

  Prose read() {
    prose_ = read_extent(file_, rule_, false);
    if (kind_ == Kind::coverage) read_expectation();
    read_topics();
    return prose_;
  }

 private:
  [[nodiscard]] yaml::Node node(std::string_view key) const { return rule_[key]; }

  void read_expectation() {
    if (node("or_in")) {
      const bool fits = prose_.section && yaml::text(file_, rule_, "or_in") == "report";
      if (!fits) {
        yaml::fail(
            file_, node("or_in"),
            {"“or_in”只能写 report，并且“in”要写某个部分的名称", "expected report, and the name of a section at “in”"});
      }
      prose_.elsewhere = true;
    }
    const std::string expected = yaml::text_or(file_, rule_, "expect", "each");
    if (expected != "each" && expected != "together")
      yaml::fail_unknown(file_, node("expect"), {"种要求", "expectation"}, fixed::expectations);
    prose_.together = expected == "together";
  }

  void read_topics() {
    const yaml::Node map = node("topics");
    if (!map.is_map() || map.size() == 0) {
      yaml::fail(file_, map ? map : rule_,
                 yaml::expected({"话题的名称，以及各自的词语", "names of topics with what tells each"}));
    }
    std::vector<Topic> topics;
    topics.reserve(map.size());
    for (const auto& [id, content] : map.entries()) topics.push_back(topic(std::string(id.scalar()), content));
    prose_.topics = pack_.keep(std::move(topics));
  }

  Topic topic(const std::string& id, const yaml::Node& map) {
    yaml::check_keys(file_, map, fixed::topic_keys);
    Topic topic{.id = pack_.keep(id),
                .name = {pack_.keep(yaml::text(file_, map, "zh")), pack_.keep(yaml::text(file_, map, "en"))},
                .words = patterns(map, "words"),
                .unless = patterns(map, "unless")};
    if (topic.words.empty()) {
      yaml::fail(file_, map["words"] ? map["words"] : map,
                 {"缺少“words”：哪些词语说明写到了这个话题", "expected “words”: a list of what tells the topic"});
    }
    const auto is_denied = [&topic](const WordPattern& word) {
      return std::find(topic.unless.begin(), topic.unless.end(), word) != topic.unless.end();
    };
    if (std::all_of(topic.words.begin(), topic.words.end(), is_denied)) {
      yaml::fail(file_, map["unless"],
                 {"“words”中的词语都写进了“unless”，这个话题永远找不到",
                  "all “words” stand in “unless”, too: nothing tells the topic"});
    }
    return topic;
  }

  std::span<const WordPattern> patterns(const yaml::Node& map, std::string_view key) {
    std::vector<WordPattern> patterns;
    for (const yaml::Node& entry : yaml::list(file_, map, key)) {
      patterns.push_back(read_word_pattern(file_, entry, pack_));
    }
    return pack_.keep(std::move(patterns));
  }

  const yaml::File& file_;
  const yaml::Node& rule_;
  Kind kind_;
  LoadedPack& pack_;
  Prose prose_;
};

}  // namespace

Prose read_extent(const yaml::File& file, const yaml::Node& rule, bool takes_title) {
  const std::string where = yaml::text(file, rule, "in");
  Prose prose{.section = section_named(where)};
  if (where == "preamble") prose.extent = Extent::preamble;
  if (where == "title" && takes_title) prose.extent = Extent::title;
  if (prose.section) prose.extent = Extent::section;
  if (prose.extent == Extent::report && where != "report") {
    std::vector<std::string_view> places(std::begin(fixed::places), std::end(fixed::places));
    if (!takes_title) std::erase(places, "title");
    for (std::string_view section : all_names<SectionId>()) places.push_back(section);
    yaml::fail_unknown(file, rule["in"], {"个位置", "place"}, places);
  }
  return prose;
}

Prose read_prose(const yaml::File& file, const yaml::Node& rule, Kind kind, LoadedPack& pack) {
  return ProseReader(file, rule, kind, pack).read();
}

}  // namespace gouji
