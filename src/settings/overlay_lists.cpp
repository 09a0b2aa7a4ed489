#include "settings/overlay_lists.hpp"

#include <algorithm>

#include "pack/accepted_reader.hpp"
#include "pack/counterpart_reader.hpp"
#include "pack/deadlines.hpp"
#include "pack/kinds.hpp"
#include "pack/likeness_reader.hpp"
#include "pack/word_pattern_reader.hpp"
#include "settings/source.hpp"

namespace gouji {
namespace {

using Texts = std::span<const std::string_view>;

/// A copy of a rule's array that can be changed.
template <typename T>
std::vector<T> copied(std::span<const T> values) {
  return {values.begin(), values.end()};
}

template <typename T>
std::vector<std::string_view> names_of(std::span<const T> values, std::string_view T::*name) {
  std::vector<std::string_view> names;
  for (const T& each : values) names.push_back(each.*name);
  return names;
}

class ListExtender {
 public:
  ListExtender(const RuleSource& source, Rule& rule) : source_(source), file_(source.file), rule_(rule) {}

  std::vector<GrownList> run() {
    for (std::string_view key : list_keys) {
      if (!source_.has(key)) continue;
      key_ = key;
      if (!takes(key)) fail_without_list();
      extend(key);
    }
    return std::move(grown_);
  }

 private:
  [[nodiscard]] bool takes(std::string_view key) const {
    const KindForm& form = form_of(rule_.kind);
    if (key == "words+") return !form.word_lists.empty();
    if (key == "accept+") return form.takes_accepted;
    if (key == "phrases+" || key == "sections+") return form.compares_prose;
    if (key == "topics+") return form.needs_topics;
    if (key == "deadlines+") return !rule_.deadlines.empty();
    return form.needs_figures;
  }

  [[noreturn]] void fail_without_list() const {
    std::string has;
    for (std::string_view key : list_keys) {
      if (takes(key)) has += (has.empty() ? "" : ", ") + std::string(key);
    }
    const std::string key(key_);
    const std::string rule(rule_.id);
    yaml::fail(
        file_, key_of(source_.map, key_),
        yaml::Said{"规则“" + rule + "”没有可以用“" + key + "”增补的列表" + (has.empty() ? "" : "；可以用 " + has),
                   "the rule “" + rule + "” has no list for “" + key + "”" + (has.empty() ? "" : "; it has " + has)});
  }

  void extend(std::string_view key) {
    if (key == "words+") extend_words();
    if (key == "accept+") extend_accepted();
    if (key == "phrases+") extend_phrases();
    if (key == "sections+") extend_sections();
    if (key == "topics+") extend_topics();
    if (key == "deadlines+") extend_deadlines();
    if (key == "figures+") extend_figures();
  }

  void note(const std::string& name, std::vector<std::string> added) {
    if (!added.empty())
      grown_.push_back({std::string(key_) + (name.empty() ? "" : " " + name), std::move(added), std::string(key_)});
  }

  /// The old texts with those of the new that are not among them, in their order.
  std::vector<std::string_view> joined(Texts old, const std::vector<std::string_view>& more, const std::string& name) {
    std::vector<std::string_view> all = copied(old);
    std::vector<std::string> added;
    for (std::string_view text : more) {
      if (std::find(all.begin(), all.end(), text) != all.end()) continue;
      all.push_back(text);
      added.emplace_back(text);
    }
    note(name, std::move(added));
    return all;
  }

  [[nodiscard]] std::vector<std::string_view> texts(const yaml::Node& map, std::string_view key) const {
    std::vector<std::string_view> read;
    for (const yaml::Node& entry : filled_list(file_, map, key)) {
      const std::string text = yaml::scalar(file_, entry);
      if (text.empty()) yaml::fail(file_, entry, yaml::Said{"此处应当是文字，不能为空", "expected words"});
      read.push_back(source_.pack.keep(text));
    }
    return read;
  }

  void extend_words() {
    std::vector<WordList> lists = copied(rule_.word_lists);
    const std::vector<std::string_view> names = names_of(rule_.word_lists, &WordList::name);
    for (const yaml::Entry& entry : filled_map(file_, source_.map, key_)) {
      WordList& list = lists[index_of(entry.key, {"个词表", "list"}, names)];
      list.words = source_.pack.keep(joined(list.words, texts(source_.node(key_), list.name), std::string(list.name)));
    }
    rule_.word_lists = source_.pack.keep(std::move(lists));
  }

  void extend_accepted() {
    std::vector<Accepted> all = copied(rule_.accepted);
    for (const Accepted& more : read_accepted(source_, rule_, key_)) {
      auto found = std::find_if(all.begin(), all.end(), [&](const Accepted& each) { return each.name == more.name; });
      if (found == all.end()) found = all.insert(all.end(), {.name = more.name, .wordings = {}});
      found->wordings = source_.pack.keep(joined(found->wordings, copied(more.wordings), std::string(more.name)));
    }
    rule_.accepted = source_.pack.keep(std::move(all));
  }

  void extend_phrases() {
    (void)filled_list(file_, source_.map, key_);
    rule_.likeness.phrases = longest_first(
        joined(rule_.likeness.phrases, phrases_in(file_, source_.map, key_, source_.pack), {}), source_.pack);
  }

  void extend_sections() {
    std::vector<SectionId> all = copied(rule_.likeness.sections);
    std::vector<std::string> added;
    for (const yaml::Node& entry : filled_list(file_, source_.map, key_)) {
      const auto section = section_named(yaml::scalar(file_, entry));
      if (!section) {
        yaml::fail(
            file_, entry,
            yaml::Said{"此处应当是章节：overview、problems 等", "expected a section: overview, problems and so on"});
      }
      if (std::find(all.begin(), all.end(), *section) != all.end()) continue;
      all.push_back(*section);
      added.emplace_back(name_of(*section));
    }
    rule_.likeness.sections = source_.pack.keep(std::move(all));
    note({}, std::move(added));
  }

  void extend_topics() {
    std::vector<Topic> topics = copied(rule_.prose.topics);
    const std::vector<std::string_view> names = names_of(rule_.prose.topics, &Topic::id);
    for (const yaml::Entry& entry : filled_map(file_, source_.map, key_)) {
      yaml::check_keys(file_, entry.value, grown_topic_keys);
      Topic& topic = topics[index_of(entry.key, {"项内容", "topic"}, names)];
      const std::string id(topic.id);
      if (entry.value["words"]) topic.words = more_patterns(topic.words, entry.value, "words", id + " words");
      if (entry.value["unless"]) topic.unless = more_patterns(topic.unless, entry.value, "unless", id + " unless");
    }
    rule_.prose.topics = source_.pack.keep(std::move(topics));
  }

  std::span<const WordPattern> more_patterns(std::span<const WordPattern> old, const yaml::Node& map,
                                             std::string_view key, const std::string& name) {
    std::vector<WordPattern> all = copied(old);
    std::vector<std::string> added;
    for (const yaml::Node& entry : filled_list(file_, map, key)) {
      const WordPattern pattern = read_word_pattern(file_, entry, source_.pack);
      if (std::find(all.begin(), all.end(), pattern) != all.end()) continue;
      all.push_back(pattern);
      added.emplace_back(entry.scalar());
    }
    note(name, std::move(added));
    return source_.pack.keep(std::move(all));
  }

  /// The first day that is for an organ counts: what is added goes before what the rule has.
  void extend_deadlines() {
    std::vector<Deadline> days;
    std::vector<std::string> added;
    for (const yaml::Node& entry : filled_list(file_, source_.map, key_)) {
      days.push_back(read_deadline(file_, entry, rule_, source_.pack));
      added.push_back(std::to_string(days.back().month) + "-" + std::to_string(days.back().day));
    }
    days.insert(days.end(), rule_.deadlines.begin(), rule_.deadlines.end());
    rule_.deadlines = source_.pack.keep(std::move(days));
    note({}, std::move(added));
  }

  void extend_figures() {
    std::vector<Counterpart> all = copied(rule_.counterparts);
    std::vector<std::string_view> names;
    names.reserve(all.size());
    for (const Counterpart& each : all) names.push_back(name_of(each.subject));
    for (const yaml::Entry& entry : filled_map(file_, source_.map, key_)) {
      yaml::check_keys(file_, entry.value, grown_figure_keys);
      Counterpart& counterpart = all[index_of(entry.key, {"个统计对象", "subject"}, names)];
      std::vector<Admissible> readings = copied(counterpart.readings);
      std::vector<std::string> added;
      for (const Admissible& each : read_readings(file_, entry.value, counterpart.table, source_.pack)) {
        readings.push_back(each);
        added.emplace_back(each.name.zh);
      }
      counterpart.readings = source_.pack.keep(std::move(readings));
      note(std::string(name_of(counterpart.subject)), std::move(added));
    }
    rule_.counterparts = source_.pack.keep(std::move(all));
  }

  [[nodiscard]] std::size_t index_of(const yaml::Node& key, const yaml::Said& what,
                                     const std::vector<std::string_view>& names) const {
    const auto found = std::find(names.begin(), names.end(), yaml::scalar(file_, key));
    if (found == names.end()) yaml::fail_unknown(file_, key, what, names);
    return static_cast<std::size_t>(found - names.begin());
  }

  const RuleSource& source_;
  const yaml::File& file_;
  Rule& rule_;
  std::string_view key_;
  std::vector<GrownList> grown_;
};

}  // namespace

std::vector<GrownList> extend_lists(const RuleSource& source, Rule& rule) {
  return ListExtender(source, rule).run();
}

}  // namespace gouji
